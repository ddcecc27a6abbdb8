import { ActionIcon, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconTrash } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { problemOf } from "@/api/problem";
import type { SavedSearch } from "@/api/types";
import { currentTeam, me } from "@/features/me/me";
import { ConfirmDelete } from "@/forms/ConfirmDelete";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { deleteSearch, renameSearch, SEARCHES } from "./searches";

const words = messages.searches;

interface ManageSearchesProps {
  opened: boolean;
  searches: SavedSearch[];
  onClose: () => void;
}

/** The team's own searches, each with its name to change. */
export function ManageSearches({ opened, searches, onClose }: ManageSearchesProps) {
  const reader = useQuery(me).data;
  const team = reader ? currentTeam(reader) : null;
  const [going, setGoing] = useState<SavedSearch>();
  const queries = useQueryClient();
  const own = searches.filter((each) => each.team === team);

  async function remove() {
    if (going !== undefined) {
      await deleteSearch(going);
      tell(words.deleted(going.name));
      await queries.invalidateQueries({ queryKey: SEARCHES });
    }
  }

  return (
    <>
      <Modal
        opened={opened}
        onClose={onClose}
        title={words.title}
        closeButtonProps={{ "aria-label": messages.actions.close }}
      >
        <Stack component="ul" aria-label={words.list} p={0} m={0} style={{ listStyle: "none" }}>
          {own.map((each) => (
            <SearchName key={each.id} saved={each} onDelete={() => setGoing(each)} />
          ))}
        </Stack>
        {own.length < searches.length && (
          <Text size="sm" c="dimmed" mt="md">
            {words.others(searches.length - own.length)}
          </Text>
        )}
      </Modal>
      <ConfirmDelete
        title={going === undefined ? null : words.confirm(going.name)}
        consequence={words.consequence}
        onDelete={remove}
        onClose={() => setGoing(undefined)}
      />
    </>
  );
}

function SearchName({ saved, onDelete }: { saved: SavedSearch; onDelete: () => void }) {
  const [name, setName] = useState(saved.name);
  const queries = useQueryClient();
  const renaming = useMutation({
    mutationFn: () => renameSearch(saved, name.trim()),
    onSuccess: async (renamed) => {
      tell(words.renamed(renamed.name));
      await queries.invalidateQueries({ queryKey: SEARCHES });
    },
  });
  const isOther = name.trim() !== "" && name.trim() !== saved.name;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isOther) {
      renaming.mutate();
    }
  }

  return (
    <li>
      <form onSubmit={submit}>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            aria-label={words.name}
            value={name}
            maxLength={120}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={renaming.error === null ? undefined : problemOf(renaming.error).message}
            dir="auto"
            flex={1}
          />
          <ActionIcon
            type="submit"
            variant="default"
            size="lg"
            aria-label={words.rename(saved.name)}
            disabled={!isOther}
            loading={renaming.isPending}
          >
            <IconCheck size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            color="red"
            aria-label={words.delete(saved.name)}
            onClick={onDelete}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </form>
    </li>
  );
}

import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { problemOf } from "@/api/problem";
import type { ArticleSearch } from "@/features/articles/search";
import { FormModal } from "@/forms/FormModal";
import { FormProblem } from "@/forms/FormProblem";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { SEARCHES, saveSearch } from "./searches";

const words = messages.searches;

interface SaveSearchProps {
  opened: boolean;
  search: ArticleSearch;
  onClose: () => void;
}

/** Asks under which name a search is to be kept. */
export function SaveSearch({ opened, search, onClose }: SaveSearchProps) {
  const [name, setName] = useState("");
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () => saveSearch(name.trim(), search),
    onSuccess: async (saved) => {
      tell(words.saved(saved.name));
      close();
      await queries.invalidateQueries({ queryKey: SEARCHES });
    },
  });

  function close() {
    setName("");
    saving.reset();
    onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== "") {
      saving.mutate();
    }
  }

  return (
    <FormModal opened={opened} title={words.save} isDirty={name !== ""} onClose={close}>
      {(leave) => (
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              label={words.name}
              description={words.nameHint}
              value={name}
              maxLength={120}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              dir="auto"
              data-autofocus
              required
            />
            <FormProblem problem={saving.error === null ? null : problemOf(saving.error).problem} />
            <Group justify="flex-end">
              <Button variant="default" onClick={leave}>
                {messages.actions.cancel}
              </Button>
              <Button type="submit" loading={saving.isPending}>
                {messages.actions.create}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </FormModal>
  );
}

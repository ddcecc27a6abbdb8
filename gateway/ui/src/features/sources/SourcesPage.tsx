import { Button, Text } from "@mantine/core";
import { IconBroadcast, IconPlus } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Source } from "@/api/types";
import { Page } from "@/desk/Page";
import { useMayEdit } from "@/features/me/me";
import { ConfirmDelete } from "@/forms/ConfirmDelete";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { Empty } from "@/states/Empty";
import { count } from "@/time/dates";
import { AddSource } from "./AddSource";
import { ListTransfer } from "./ListTransfer";
import { SelectableSources } from "./SelectableSources";
import { SourceDialog } from "./SourceDialog";
import { SourceFilters } from "./SourceFilters";
import { filterOf } from "./search";
import { deleteSource, SOURCES, sourcesBy } from "./sources";

const words = messages.sources;

/** What is watched, and how that is going. */
export function SourcesPage() {
  const search = useSearch({ from: "/sources" });
  const navigate = useNavigate({ from: "/sources" });
  const filter = filterOf(search);
  const sources = useQuery(sourcesBy(filter));
  const { data } = sources;
  const [edited, setEdited] = useState<Source | null>(null);
  const [doomed, setDoomed] = useState<Source | null>(null);
  const queries = useQueryClient();
  const mayEdit = useMayEdit();
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);

  async function remove() {
    if (doomed !== null) {
      await deleteSource(doomed);
      tell(words.deleted(doomed.name));
      await queries.invalidateQueries({ queryKey: SOURCES });
    }
  }

  const addButton = mayEdit && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => void navigate({ search: { ...search, add: true } })}
      data-new
    >
      {words.add}
    </Button>
  );
  const isBare = data?.items.length === 0 && !isNarrowed;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ListTransfer filter={filter} mayEdit={mayEdit} />
          {!isBare && addButton}
        </>
      }
    >
      {!isBare && (
        <SourceFilters
          search={search}
          onChange={(next, isRefined) => void navigate({ search: next, replace: isRefined })}
        />
      )}
      <Await query={sources} rows={4} height={84}>
        {({ items, complete }) => (
          <>
            {isBare && (
              <Empty icon={<IconBroadcast />} title={words.empty.title} action={addButton}>
                {words.empty.detail}
              </Empty>
            )}
            {items.length === 0 && isNarrowed && <Text c="dimmed">{words.filter.none}</Text>}
            {items.length > 0 && (
              <SelectableSources sources={items} mayEdit={mayEdit} onEdit={setEdited} onDelete={setDoomed} />
            )}
            {!complete && <Text c="dimmed">{words.filter.notAll(count(items.length))}</Text>}
          </>
        )}
      </Await>
      <AddSource
        opened={search.add === true && mayEdit}
        onClose={() => void navigate({ search: { ...search, add: undefined }, replace: true })}
      />
      <SourceDialog of={edited} onClose={() => setEdited(null)} />
      <ConfirmDelete
        title={doomed === null ? null : words.deleteTitle(doomed.name)}
        consequence={words.deleteConsequence}
        onDelete={remove}
        onClose={() => setDoomed(null)}
      />
    </Page>
  );
}

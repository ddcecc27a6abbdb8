import { Button } from "@mantine/core";
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
import { Empty } from "@/states/Empty";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { SourceDialog } from "./SourceDialog";
import { SourceList } from "./SourceList";
import { allSources, deleteSource, SOURCES } from "./sources";

const words = messages.sources;

/** What is watched, and how that is going. */
export function SourcesPage() {
  const { data, error, refetch } = useQuery(allSources);
  const { add } = useSearch({ from: "/sources" });
  const navigate = useNavigate({ from: "/sources" });
  const [edited, setEdited] = useState<Source | null>(null);
  const [doomed, setDoomed] = useState<Source | null>(null);
  const queries = useQueryClient();
  const mayEdit = useMayEdit();

  async function remove() {
    if (doomed !== null) {
      await deleteSource(doomed);
      tell(words.deleted(doomed.name));
      await queries.invalidateQueries({ queryKey: SOURCES });
    }
  }

  function close() {
    setEdited(null);
    void navigate({ search: {}, replace: true });
  }

  const addButton = mayEdit && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => void navigate({ search: { add: true } })}
      data-new
    >
      {words.add}
    </Button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={data?.items.length === 0 ? undefined : addButton}>
      {data === undefined && error === null && <Loading rows={4} height={84} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <Empty icon={<IconBroadcast />} title={words.empty.title} action={addButton}>
          {words.empty.detail}
        </Empty>
      )}
      {data !== undefined && data.items.length > 0 && (
        <SourceList sources={data.items} mayEdit={mayEdit} onEdit={setEdited} onDelete={setDoomed} />
      )}
      <SourceDialog of={edited ?? (add && mayEdit ? "new" : null)} onClose={close} />
      <ConfirmDelete
        title={doomed === null ? null : words.deleteTitle(doomed.name)}
        consequence={words.deleteConsequence}
        onDelete={remove}
        onClose={() => setDoomed(null)}
      />
    </Page>
  );
}

import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { problemOf } from "@/api/problem";
import type { BulkAction, BulkResult } from "@/api/types";
import { ConfirmDelete } from "@/forms/ConfirmDelete";
import { tell, warn } from "@/forms/tell";
import { messages } from "@/messages";
import { BulkNames } from "./BulkNames";
import { changeMany, SOURCES } from "./sources";

interface BulkBarProps {
  ids: string[];
  /** What chooses all of them. */
  all: ReactNode;
  onDone: () => void;
}

const words = messages.sources;

/** What can be done with several sources at once. */
export function BulkBar({ ids, all, onDone }: BulkBarProps) {
  const queries = useQueryClient();
  const [isDeleting, setDeleting] = useState(false);
  const change = useMutation({
    mutationFn: ({ action, value }: { action: BulkAction; value?: string }) =>
      changeMany({ ids, action, value }),
    onSuccess: async (result) => {
      report(result);
      onDone();
      await queries.invalidateQueries({ queryKey: SOURCES });
      await queries.invalidateQueries({ queryKey: ["collections"] });
    },
    onError: (error) => warn(problemOf(error).problem.title),
  });

  return (
    <Group gap="sm" mih={36} role="group" aria-label={words.bulk.label}>
      {all}
      {ids.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {words.bulk.selected(ids.length)}
          </Text>
          <Button size="xs" variant="default" onClick={() => change.mutate({ action: "disable" })}>
            {words.pause}
          </Button>
          <Button size="xs" variant="default" onClick={() => change.mutate({ action: "enable" })}>
            {words.resume}
          </Button>
          <BulkNames onApply={(action, value) => change.mutate({ action, value })} />
          <Button size="xs" variant="default" c="var(--desk-bad)" onClick={() => setDeleting(true)}>
            {messages.actions.delete}
          </Button>
        </>
      )}
      <ConfirmDelete
        title={isDeleting ? words.bulk.deleteTitle(ids.length) : null}
        consequence={words.bulk.deleteConsequence}
        onDelete={() => change.mutateAsync({ action: "delete" })}
        onClose={() => setDeleting(false)}
      />
    </Group>
  );
}

function report({ changed, failed, items }: BulkResult) {
  tell(words.bulk.done(changed));
  if (failed > 0) {
    warn(words.bulk.failed(failed, items.find(({ outcome }) => outcome === "failed")?.reason ?? ""));
  }
}

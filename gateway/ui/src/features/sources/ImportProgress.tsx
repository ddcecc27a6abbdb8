import { Button, Progress, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { importProgress, invalidEntries } from "./imports";
import classes from "./OfferRow.module.css";
import { SOURCES } from "./sources";

const words = messages.sources.opml;

/** How far an import is, and what could not be taken in. */
export function ImportProgress({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(importProgress(id));
  const queries = useQueryClient();
  const isOver = data?.finishedAt != null;
  useEffect(() => {
    if (isOver) {
      void queries.invalidateQueries({ queryKey: SOURCES });
      void queries.invalidateQueries({ queryKey: ["collections"] });
    }
  }, [isOver, queries]);

  if (data === undefined) {
    return error === null ? null : <Failure error={error} onRetry={() => void refetch()} />;
  }
  const done = data.created + data.duplicate + data.invalid;
  return (
    <Stack>
      <Progress value={(100 * done) / data.total} aria-label={words.progress(done, data.total)} />
      <Text aria-live="polite">
        {words.progress(done, data.total)}: {words.created(data.created)}, {words.duplicate(data.duplicate)},{" "}
        {words.invalid(data.invalid)}
      </Text>
      {isOver && data.invalid > 0 && <Invalid id={id} />}
      {isOver && <Button onClick={onClose}>{messages.actions.done}</Button>}
    </Stack>
  );
}

/** Without the API's name of the field, which nobody sees here. */
function plain(reason: string | null): string | null {
  return reason === null
    ? null
    : reason.replace(/^url:? (?=is )/, messages.sources.opml.address).replace(/^url:? /, "");
}

function Invalid({ id }: { id: string }) {
  const entries = useQuery(invalidEntries(id)).data?.items ?? [];
  return (
    <div>
      <Text fw={600}>{words.invalidTitle}</Text>
      <ul className={classes.sample}>
        {entries.map(({ position, name, url, reason }) => (
          <li key={position} className={classes.url}>
            {name ?? url}: {plain(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}

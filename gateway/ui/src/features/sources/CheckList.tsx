import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Check } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { Ago } from "@/time/Ago";
import classes from "./CheckList.module.css";
import { checksOf } from "./sources";

const words = messages.sources.checks;

/** How the latest checks of a source went, the newest first. */
export function CheckList({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(checksOf(id));
  return (
    <Panel title={words.title} flush>
      {data === undefined && error === null && <Loading rows={3} height={40} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <Text c="dimmed" p="md">
          {words.none}
        </Text>
      )}
      {data !== undefined && data.items.length > 0 && (
        <ol className={classes.list} aria-label={words.title}>
          {data.items.map((check) => (
            <CheckRow key={check.id} check={check} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function CheckRow({ check }: { check: Check }) {
  return (
    <li className={classes.check} data-outcome={check.outcome}>
      <Ago at={check.at} />
      <span className={classes.outcome}>
        {check.outcome === "news" ? words.entries(check.newEntries) : words.outcome[check.outcome]}
      </span>
      <span className={classes.note}>
        {[check.status, check.times > 1 ? words.times(check.times) : null, words.took(check.durationMillis)]
          .filter((word) => word !== null)
          .join(" · ")}
        {check.reason !== null && <span className={classes.reason}>{check.reason}</span>}
      </span>
    </li>
  );
}

import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Source } from "@/api/types";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { SourceState } from "@/features/sources/SourceState";
import { allSources } from "@/features/sources/sources";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { count } from "@/time/dates";
import classes from "./SourceHealth.module.css";

const words = messages.overview;
const STATES = ["healthy", "new", "degraded", "silent", "failing", "gone"] as const;
const ALWAYS_SHOWN: readonly Source["state"][] = ["healthy", "failing"];
const TROUBLE: readonly Source["state"][] = ["failing", "gone", "silent"];

/** How many sources do well, and which do not. */
export function SourceHealth() {
  const { data, error, refetch } = useQuery(allSources);
  return (
    <Panel
      title={words.health}
      aside={
        <TextLink to="/sources" size="sm">
          {words.allSources}
        </TextLink>
      }
    >
      {data === undefined && error === null && <Loading rows={2} height={28} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <Text c="dimmed">{words.noSources}</Text>}
      {data !== undefined && data.items.length > 0 && <Health sources={data.items} />}
    </Panel>
  );
}

function Health({ sources }: { sources: Source[] }) {
  const byState = STATES.map((state) => ({
    state,
    here: sources.filter((source) => source.state === state),
  }));
  const shown = byState.filter(({ state, here }) => here.length > 0 || ALWAYS_SHOWN.includes(state));
  const trouble = sources
    .filter(({ state }) => TROUBLE.includes(state))
    .toSorted((a, b) => TROUBLE.indexOf(a.state) - TROUBLE.indexOf(b.state))
    .slice(0, 3);
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {byState.map(({ state, here }) => (
          <span key={state} data-state={state} style={{ flexGrow: here.length }} />
        ))}
      </div>
      {shown.map(({ state, here }) => (
        <div key={state} className={classes.row}>
          <SourceState state={state} />
          <span>{count(here.length)}</span>
        </div>
      ))}
      {trouble.length > 0 && (
        <ul className={classes.trouble}>
          {trouble.map(({ id, name, stateReason }) => (
            <li key={id}>
              {name}
              <span>{stateReason}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

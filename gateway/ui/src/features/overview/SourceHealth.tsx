import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Source, SourceHealth as Summary } from "@/api/types";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { SourceState } from "@/features/sources/SourceState";
import { countIn, sourceHealth } from "@/features/sources/sources";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { count } from "@/time/dates";
import classes from "./SourceHealth.module.css";

const words = messages.overview;
const STATES = ["healthy", "new", "degraded", "silent", "failing", "gone"] as const;
const ALWAYS_SHOWN: readonly Source["state"][] = ["healthy", "failing"];

/** How many sources do well, and which do not. */
export function SourceHealth() {
  const health = useQuery(sourceHealth);
  return (
    <Panel
      title={words.health}
      aside={
        <TextLink to="/sources" size="sm">
          {words.allSources}
        </TextLink>
      }
    >
      <Await query={health} rows={2} height={28}>
        {(found) =>
          found.total === 0 ? <Text c="dimmed">{words.noSources}</Text> : <Health health={found} />
        }
      </Await>
    </Panel>
  );
}

function Health({ health }: { health: Summary }) {
  const states = STATES.map((state) => ({ state, sources: countIn(health, state) }));
  const shown = states.filter(({ state, sources }) => sources > 0 || ALWAYS_SHOWN.includes(state));
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {states
          .filter(({ sources }) => sources > 0)
          .map(({ state, sources }) => (
            <span key={state} data-state={state} style={{ flexGrow: sources }} />
          ))}
      </div>
      {shown.map(({ state, sources }) => (
        <div key={state} className={classes.row}>
          <SourceState state={state} />
          <span>{count(sources)}</span>
        </div>
      ))}
      {health.paused > 0 && (
        <div className={classes.row}>
          <span>{messages.sources.paused}</span>
          <span>{count(health.paused)}</span>
        </div>
      )}
      {health.trouble.length > 0 && (
        <ul className={classes.trouble}>
          {health.trouble.map(({ id, name, stateReason }) => (
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

import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Check } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { Ago } from "@/time/Ago";
import classes from "./CheckList.module.css";
import { checksOf } from "./sources";

const words = messages.sources.checks;

/** How the latest checks of a source went, the newest first. */
export function CheckList({ id }: { id: string }) {
  const checks = useQuery(checksOf(id));
  return (
    <Panel title={words.title} flush>
      <Await query={checks} rows={3} height={40}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed" p="md">
              {words.none}
            </Text>
          ) : (
            <ol className={classes.list} aria-label={words.title}>
              {items.map((check) => (
                <CheckRow key={check.id} check={check} />
              ))}
            </ol>
          )
        }
      </Await>
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

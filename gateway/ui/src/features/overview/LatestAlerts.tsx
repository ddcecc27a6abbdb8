import { Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CALM } from "@/api/queries";
import type { Alert } from "@/api/types";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { alertPages } from "@/features/alerts/alerts";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { Ago } from "@/time/Ago";
import classes from "./LatestAlerts.module.css";

const words = messages.overview;

/** What the team was told of last. */
export function LatestAlerts() {
  const alerts = useInfiniteQuery({ ...alertPages(undefined, 5), refetchInterval: CALM });
  return (
    <Panel
      title={words.alerts}
      aside={
        <TextLink to="/alerts" size="sm">
          {words.allAlerts}
        </TextLink>
      }
    >
      <Await query={alerts} rows={3} height={44}>
        {({ pages }) => <Found alerts={pages[0]?.items ?? []} />}
      </Await>
    </Panel>
  );
}

function Found({ alerts }: { alerts: Alert[] }) {
  return alerts.length === 0 ? (
    <Text c="dimmed">{words.noAlerts}</Text>
  ) : (
    <ul className={classes.list}>
      {alerts.map(({ id, articleId, title, sourceName, raisedAt, ruleName }) => (
        <li key={id}>
          <Link to="/articles/$id" params={{ id: articleId }} className={classes.title} dir="auto" data-row>
            {title}
          </Link>
          <span className={classes.meta}>
            <Ago at={raisedAt} /> · {sourceName} · {messages.alerts.rule(ruleName)}
          </span>
        </li>
      ))}
    </ul>
  );
}

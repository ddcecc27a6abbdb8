import { Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CALM } from "@/api/queries";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { alertPages } from "@/features/alerts/alerts";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { Ago } from "@/time/Ago";
import classes from "./LatestAlerts.module.css";

const words = messages.overview;

/** What the team was told of last. */
export function LatestAlerts() {
  const { data, error, refetch } = useInfiniteQuery({ ...alertPages(undefined, 5), refetchInterval: CALM });
  const found = data?.pages[0]?.items ?? [];
  return (
    <Panel
      title={words.alerts}
      aside={
        <TextLink to="/alerts" size="sm">
          {words.allAlerts}
        </TextLink>
      }
    >
      {data === undefined && error === null && <Loading rows={3} height={44} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data !== undefined && found.length === 0 && <Text c="dimmed">{words.noAlerts}</Text>}
      <ul className={classes.list}>
        {found.map(({ id, articleId, title, sourceName, raisedAt, ruleName }) => (
          <li key={id}>
            <Link to="/articles/$id" params={{ id: articleId }} className={classes.title} data-row>
              {title}
            </Link>
            <span className={classes.meta}>
              <Ago at={raisedAt} /> · {sourceName} · {messages.alerts.rule(ruleName)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

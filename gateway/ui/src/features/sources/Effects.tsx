import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { Ago } from "@/time/Ago";
import classes from "./Effects.module.css";
import { effectsOf } from "./sources";

const words = messages.sources.effects;

/** Which topics lose coverage when the source fails. */
export function Effects({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(effectsOf(id));
  return (
    <Panel title={words.title}>
      {data === undefined && error === null && <Loading rows={2} height={24} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.topics.length === 0 && <Text c="dimmed">{words.none}</Text>}
      {data !== undefined && data.topics.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {words.lead(data.articles)}
          </Text>
          <ul className={classes.list} aria-label={words.title}>
            {data.topics.map((topic) => (
              <li key={topic.topicId}>
                <span className={classes.dot} style={{ background: topic.topicColor }} aria-hidden />
                <TextLink to="/topics/$id" params={{ id: topic.topicId }}>
                  {topic.topicName}
                </TextLink>
                <span className={classes.note}>
                  {words.articles(topic.articles)}, {words.latest} <Ago at={topic.latest} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

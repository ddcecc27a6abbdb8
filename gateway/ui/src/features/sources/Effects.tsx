import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { SourceEffects } from "@/api/types";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { Ago } from "@/time/Ago";
import classes from "./Effects.module.css";
import { effectsOf } from "./sources";

const words = messages.sources.effects;

/** Which topics lose coverage when the source fails. */
export function Effects({ id }: { id: string }) {
  const effects = useQuery(effectsOf(id));
  return (
    <Panel title={words.title}>
      <Await query={effects} rows={2} height={24}>
        {(found) => <Affected effects={found} />}
      </Await>
    </Panel>
  );
}

function Affected({ effects }: { effects: SourceEffects }) {
  if (effects.topics.length === 0) {
    return <Text c="dimmed">{words.none}</Text>;
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.lead(effects.articles)}
      </Text>
      <ul className={classes.list} aria-label={words.title}>
        {effects.topics.map((topic) => (
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
  );
}

import { Stack, Text, Title } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { TextLink } from "@/desk/links";
import { allTopics } from "@/features/topics/topics";
import { articleVolume } from "@/features/volume/volumes";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Stale } from "@/states/Stale";
import { useNow } from "@/time/useNow";
import { TopicCard } from "./TopicCard";
import classes from "./TopicCard.module.css";
import { topicVolumes } from "./topicVolumes";

const words = messages.overview;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A team that has more sees those with most articles. */
const MOST_TOPICS = 100;

/** How much came in on each topic. */
export function TopicVolumes() {
  const topics = useQuery(allTopics);
  const { lastDay, daysBefore } = useVolumes();
  const error = topics.error ?? lastDay.error;
  if (error !== null && (topics.data === undefined || lastDay.data === undefined)) {
    return <Failure error={error} onRetry={() => void Promise.all([topics.refetch(), lastDay.refetch()])} />;
  }
  if (topics.data === undefined || topics.data.items.length === 0) {
    return null;
  }
  // Until the articles are counted the cards stand there empty: what is below must not jump when they are.
  const { busy, silent } = topicVolumes(topics.data.items, lastDay.data, daysBefore.data);
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {words.volume}
      </Title>
      <ul className={classes.cards}>
        {busy.map((volume) => (
          <TopicCard key={volume.topic.id} volume={volume} isCounted={lastDay.data !== undefined} />
        ))}
      </ul>
      {silent.length > 0 && (
        <Text size="sm" c="dimmed">
          {words.silent}{" "}
          {silent.map(({ id, name }, at) => (
            <Fragment key={id}>
              {at > 0 && ", "}
              <TextLink to="/articles" search={{ topic: [id] }} size="sm" c="dimmed">
                {name}
              </TextLink>
            </Fragment>
          ))}
        </Text>
      )}
      <Stale of={lastDay} />
    </Stack>
  );
}

/** Of the last 24 hours, and of the seven days before them. */
function useVolumes() {
  const hour = Math.floor(useNow() / HOUR) * HOUR;
  const dayAgo = new Date(hour - DAY + HOUR).toISOString();
  const weekBefore = new Date(hour - 8 * DAY + HOUR).toISOString();
  const split = { split: "topic", limit: MOST_TOPICS } as const;
  const lastDay = useQuery({
    ...articleVolume({ ...split, from: dayAgo, by: "hour" }),
    placeholderData: keepPreviousData,
  });
  const daysBefore = useQuery({
    ...articleVolume({ ...split, from: weekBefore, to: dayAgo, by: "day" }),
    placeholderData: keepPreviousData,
  });
  return { lastDay, daysBefore };
}

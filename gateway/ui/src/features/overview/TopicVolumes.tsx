import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Stale } from "@/states/Stale";
import { count } from "@/time/dates";
import { useNow } from "@/time/useNow";
import { recentArticles } from "./recent";
import { TopicCard } from "./TopicCard";
import classes from "./TopicCard.module.css";
import { volumes } from "./volume";

const words = messages.overview;

/** How much came in on each topic. */
export function TopicVolumes() {
  const now = useNow();
  const topics = useQuery(allTopics);
  const recent = useQuery(recentArticles);
  const error = topics.error ?? recent.error;
  if (error !== null && (topics.data === undefined || recent.data === undefined)) {
    return <Failure error={error} onRetry={() => void Promise.all([topics.refetch(), recent.refetch()])} />;
  }
  if (topics.data === undefined || topics.data.items.length === 0) {
    return null;
  }
  // Until the articles are counted the cards stand there empty: what is below must not jump when they are.
  const found = volumes(topics.data.items, recent.data?.items ?? [], now);
  const highest = Math.max(...found.flatMap(({ hours }) => hours));
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {words.volume}
      </Title>
      <ul className={classes.cards}>
        {found.map((volume) => (
          <TopicCard
            key={volume.topic.id}
            volume={volume}
            highest={highest}
            isCounted={recent.data !== undefined}
          />
        ))}
      </ul>
      <Stale of={recent} />
      {recent.data?.complete === false && (
        <Text size="sm" c="dimmed">
          {words.atLeast(count(recent.data.items.length))}
        </Text>
      )}
    </Stack>
  );
}

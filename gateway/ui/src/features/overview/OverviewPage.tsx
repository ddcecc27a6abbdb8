import { Grid, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Page } from "@/desk/Page";
import { useMayEdit } from "@/features/me/me";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import { Loading } from "@/states/Loading";
import { FirstSteps } from "./FirstSteps";
import { LatestAlerts } from "./LatestAlerts";
import { LatestArticles } from "./LatestArticles";
import { SourceHealth } from "./SourceHealth";
import { TopicVolumes } from "./TopicVolumes";
import { useProgress } from "./useProgress";

const words = messages.overview;

/** The state of the watch at a glance; for newcomers, what to do first. */
export function OverviewPage() {
  const progress = useProgress();
  const mayEdit = useMayEdit();
  const topics = useQuery(allTopics);
  const isKnown = topics.data !== undefined || topics.error !== null;
  const isNew = progress !== undefined && Object.values(progress).includes(false);
  return (
    <Page title={words.title} lead={words.lead}>
      {isNew && mayEdit && <FirstSteps progress={progress} />}
      {!isKnown && <Loading rows={6} height={120} />}
      {isKnown && <TopicVolumes />}
      {isKnown && (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7.5 }}>
            <LatestArticles />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4.5 }}>
            <Stack gap="lg">
              <LatestAlerts />
              <SourceHealth />
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </Page>
  );
}

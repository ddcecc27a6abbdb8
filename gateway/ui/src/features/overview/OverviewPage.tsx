import { Grid, Stack } from "@mantine/core";
import { Page } from "@/desk/Page";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
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
  const isNew = progress !== undefined && Object.values(progress).includes(false);
  return (
    <Page title={words.title} lead={words.lead}>
      {isNew && mayEdit && <FirstSteps progress={progress} />}
      <TopicVolumes />
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
    </Page>
  );
}

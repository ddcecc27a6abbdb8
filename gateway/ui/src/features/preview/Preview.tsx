import { Group, Loader, SegmentedControl, Skeleton, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { ArticlePage } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { BriefList } from "@/features/articles/BriefList";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import { CHART_HEIGHT, DayChart } from "./DayChart";
import { Figures } from "./Figures";
import { TopValues } from "./TopValues";
import { Trouble } from "./Trouble";
import { LONGEST_SEARCH, TRIAL_PERIODS, type TrialPeriod } from "./trial";
import { type Trial, useDifference, useFindings } from "./useTrial";

const words = messages.preview;

interface PreviewProps {
  trial: Trial;
  /** The query that is saved, where one is changed. */
  saved?: string;
}

/** What the archive has for a query while it is written: how much, when, from whom, and the newest of it. */
export function Preview({ trial, saved }: PreviewProps) {
  const found = useFindings(trial);
  const { isEdited, gained, lost } = useDifference(trial, saved);
  const { volume, facets, newest } = found;
  const failed = [volume, facets, newest].find(({ error }) => error !== null);
  const isTried = trial.query !== "" && !trial.isTooLong;
  const articles = newest.data?.items ?? [];

  return (
    <Stack gap="md">
      <Panel
        title={words.title}
        aside={<Periods trial={trial} isBusy={isTried && [volume, facets, newest].some(isLoading)} />}
      >
        <Stack gap="md">
          <Hint trial={trial} />
          {isTried && failed !== undefined && (
            <Trouble error={failed.error} onRetry={() => void failed.refetch()} />
          )}
          {isTried && failed === undefined && (
            <>
              {volume.data === undefined ? (
                <Skeleton height={CHART_HEIGHT + 90} />
              ) : (
                <>
                  <Figures
                    volume={volume.data}
                    period={trial.period}
                    gained={isEdited ? gained.data : undefined}
                    lost={isEdited ? lost.data : undefined}
                  />
                  {volume.data.total === 0 && <Nothing period={trial.period} ever={found.ever.data} />}
                  <DayChart volume={volume.data} />
                </>
              )}
              {articles.length > 0 && facets.data !== undefined && <TopValues facets={facets.data.items} />}
            </>
          )}
        </Stack>
      </Panel>
      {isTried && failed === undefined && articles.length > 0 && (
        <Panel title={words.newest} flush>
          <BriefList articles={articles} label={words.newest} hasSentence />
        </Panel>
      )}
    </Stack>
  );
}

function isLoading({ isFetching }: { isFetching: boolean }): boolean {
  return isFetching;
}

function Periods({ trial, isBusy }: { trial: Trial; isBusy: boolean }) {
  return (
    <Group gap="xs">
      {isBusy && <Loader size="xs" aria-label={messages.states.loading} />}
      <SegmentedControl
        size="xs"
        aria-label={words.period}
        value={trial.period}
        data={TRIAL_PERIODS.map((value) => ({ value, label: messages.articles.period[value] }))}
        onChange={(value) => trial.choose(value as TrialPeriod)}
      />
    </Group>
  );
}

/** Why nothing is tried, or not what is typed. */
function Hint({ trial: { query, isWrong, isTooLong } }: { trial: Trial }): ReactNode {
  if (isTooLong) {
    return <Text>{words.tooLong(count(LONGEST_SEARCH))}</Text>;
  }
  if (isWrong) {
    return <Text c="var(--desk-wait)">{query === "" ? words.wrong : words.wrongNow}</Text>;
  }
  return query === "" ? <Text c="dimmed">{words.wait}</Text> : null;
}

/** Nothing in the period: whether there ever was anything. */
function Nothing({ period, ever }: { period: TrialPeriod; ever: ArticlePage | undefined }) {
  const total = ever?.total;
  return (
    <Text role="status">
      <strong>{words.none(period)}</strong>{" "}
      {total === undefined || total === null
        ? ""
        : total.count === 0
          ? words.never
          : words.everWas(count(total.count), total.exact, total.count === 1)}
    </Text>
  );
}

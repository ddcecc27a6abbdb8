import { Skeleton, Stack, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ArticlePage } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { BriefList } from "@/features/articles/BriefList";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import { totalOf } from "./Figures";
import classes from "./Preview.module.css";
import { Trouble } from "./Trouble";
import { LONGEST_SEARCH } from "./trial";
import { type Trial, useDifference } from "./useTrial";

const words = messages.preview;

/** What an edit gains and what it loses, in the period of the preview. Nothing while the query is as it is saved. */
export function Difference({ trial, saved }: { trial: Trial; saved: string }) {
  const { isEdited, isTooLarge, gained, lost } = useDifference(trial, saved);
  if (!isEdited || trial.isTooLong) {
    return null;
  }
  if (isTooLarge) {
    return (
      <Panel title={`${words.gained}, ${words.lost.toLowerCase()}`}>
        <Text>{words.tooLarge(count(LONGEST_SEARCH))}</Text>
      </Panel>
    );
  }
  return (
    <Stack gap="md">
      <Side
        of={gained}
        title={words.gained}
        tone={classes.gained}
        lead={words.gainedLead}
        none={words.nothingGained}
      />
      <Side of={lost} title={words.lost} tone={classes.lost} lead={words.lostLead} none={words.nothingLost} />
    </Stack>
  );
}

interface SideProps {
  of: UseQueryResult<ArticlePage>;
  title: string;
  tone: string | undefined;
  lead: string;
  none: string;
}

function Side({ of: { data, error, refetch }, title, tone, lead, none }: SideProps) {
  const articles = data?.items ?? [];
  return (
    <Panel
      title={title}
      aside={data !== undefined && <strong className={tone}>{totalOf(data)}</strong>}
      flush={articles.length > 0}
    >
      {error !== null ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={44} />
      ) : articles.length === 0 ? (
        <Text c="dimmed">{none}</Text>
      ) : (
        <>
          <Text c="dimmed" size="sm" px="md" pt="xs">
            {lead}
          </Text>
          <BriefList articles={articles} label={title} hasSentence />
        </>
      )}
    </Panel>
  );
}

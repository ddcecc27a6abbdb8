import { Select, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import classes from "./RevisionBrowser.module.css";
import { RevisionDiff } from "./RevisionDiff";
import { RevisionList } from "./RevisionList";
import { revisionDiff } from "./revisions";

const words = messages.revisions;

interface RevisionBrowserProps {
  articleId: string;
  newest: number;
  language: string | null;
}

/** The revisions of an article beside what the chosen one changed. */
export function RevisionBrowser({ articleId, newest, language }: RevisionBrowserProps) {
  const [number, setNumber] = useState(newest);
  const [against, setAgainst] = useState<number>();
  const before = against === undefined || against === number ? number - 1 : against;

  function choose(chosen: number) {
    setNumber(chosen);
    setAgainst(undefined);
  }

  return (
    <div className={classes.browser}>
      <RevisionList articleId={articleId} newest={newest} chosen={number} onChoose={choose} />
      <section
        className={classes.read}
        aria-label={before > 0 ? words.diff(number, before) : words.number(number)}
      >
        <Select
          label={words.compare}
          size="xs"
          w="12rem"
          data={others(number, newest)}
          value={before > 0 ? String(before) : null}
          onChange={(chosen) => setAgainst(chosen === null ? undefined : Number(chosen))}
        />
        {before > 0 ? (
          <Compared articleId={articleId} number={number} against={before} language={language} />
        ) : (
          <Text c="dimmed">{words.onlyFirst}</Text>
        )}
      </section>
    </div>
  );
}

interface ComparedProps {
  articleId: string;
  number: number;
  against: number;
  language: string | null;
}

function Compared({ articleId, number, against, language }: ComparedProps) {
  const diff = useQuery(revisionDiff(articleId, number, against));
  return (
    <Await query={diff} rows={4} height={60}>
      {(read) => <RevisionDiff key={`${number} ${against}`} diff={read} language={language} />}
    </Await>
  );
}

function others(number: number, newest: number): { value: string; label: string }[] {
  return Array.from({ length: newest }, (_, at) => newest - at)
    .filter((each) => each !== number)
    .map((each) => ({ value: String(each), label: words.number(each) }));
}

import { Alert, Button, Text, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { RevisionDiff as Diff, Paragraph } from "@/api/types";
import { messages } from "@/messages";
import { changeOf, folded, type Stretch } from "./folded";
import classes from "./RevisionDiff.module.css";

const words = messages.revisions;

/** What changed: struck out and underlined, named for whoever listens, and in colours besides. */
export function RevisionDiff({ diff, language }: { diff: Diff; language: string | null }) {
  const all = [...diff.title, ...diff.text, ...diff.captions];
  const isSame = all.every((paragraph) => changeOf(paragraph) === "same");
  return (
    <div className={classes.diff} lang={language ?? undefined}>
      {diff.coarse && <Alert color="yellow">{words.coarse}</Alert>}
      {isSame && <Text c="dimmed">{words.same}</Text>}
      <div className={classes.title}>
        <Paragraphs paragraphs={diff.title} />
      </div>
      <Paragraphs paragraphs={diff.text} />
      {diff.captions.length > 0 && (
        <aside className={classes.captions} aria-label={words.captions}>
          <Paragraphs paragraphs={diff.captions} />
        </aside>
      )}
    </div>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: Paragraph[] }) {
  return folded(paragraphs).map((stretch) => <Shown key={stretch.paragraphs[0]?.at} stretch={stretch} />);
}

function Shown({ stretch }: { stretch: Stretch }) {
  const [isOpen, setOpen] = useState(!stretch.isFolded);
  if (!isOpen) {
    return (
      <Button variant="subtle" size="compact-xs" onClick={() => setOpen(true)}>
        {words.unchanged(stretch.paragraphs.length)}
      </Button>
    );
  }
  return stretch.paragraphs.map(({ at, paragraph }) => <Changed key={at} paragraph={paragraph} />);
}

function Changed({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p dir="auto" data-change={changeOf(paragraph)}>
      {paragraph.runs.map(({ change, text }, at) => {
        const key = `${change} ${at}`;
        if (change === "same") {
          return <span key={key}>{text}</span>;
        }
        const Tag = change === "added" ? "ins" : "del";
        return (
          <Tag key={key}>
            <VisuallyHidden>{words[change]} </VisuallyHidden>
            {text}
            <VisuallyHidden> ({words.end}) </VisuallyHidden>
          </Tag>
        );
      })}
    </p>
  );
}

import { type CSSProperties, Fragment } from "react";
import type { Evidence, Tag } from "@/api/types";
import { messages } from "@/messages";
import { markId, stretches } from "./evidence";
import classes from "./Marked.module.css";

interface MarkedProps {
  text: string;
  field: Evidence["field"];
  tags: Tag[];
  from?: number;
  to?: number;
}

/** Text with the places marked that made topics match, each in its topic's colour. */
export function Marked({ text, field, tags, from, to }: MarkedProps) {
  return stretches(text, field, tags, from, to).map((stretch) =>
    stretch.tags.length === 0 ? (
      <Fragment key={stretch.start}>{stretch.text}</Fragment>
    ) : (
      <mark
        key={stretch.start}
        id={markId(field, stretch.start)}
        tabIndex={-1}
        className={classes.mark}
        style={colour(stretch.tags)}
        title={messages.articles.matched(stretch.tags.map((tag) => tag.topicName))}
      >
        {stretch.text}
      </mark>
    ),
  );
}

function colour(tags: Tag[]): CSSProperties {
  return { "--topic": tags[0]?.topicColor } as CSSProperties;
}

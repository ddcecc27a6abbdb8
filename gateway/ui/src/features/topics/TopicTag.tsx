import { Tooltip } from "@mantine/core";
import type { CSSProperties } from "react";
import type { Prominence, Tag } from "@/api/types";
import { messages } from "@/messages";
import classes from "./TopicTag.module.css";

const BARS: Record<Prominence, number> = { main: 3, notable: 2, passing: 1 };

/** How much an article is about a topic, as one to three bars. */
export function ProminenceBars({ prominence, color }: { prominence: Prominence; color?: string }) {
  return (
    <span className={classes.bars} style={{ "--topic": color } as CSSProperties} aria-hidden>
      {[1, 2, 3].map((bar) => (
        <i key={bar} data-on={bar <= BARS[prominence] || undefined} />
      ))}
    </span>
  );
}

/** A topic's name behind a dot of its colour. */
export function TopicDot({ name, color }: { name: string; color: string }) {
  return (
    <span className={classes.topic} style={{ "--topic": color } as CSSProperties}>
      <i className={classes.dot} aria-hidden />
      <span className={classes.name} dir="auto">
        {name}
      </span>
    </span>
  );
}

/** A tag of an article: the topic and its prominence. */
export function TopicTag({ tag }: { tag: Tag }) {
  const prominence = messages.prominence[tag.prominence];
  return (
    <Tooltip label={messages.articles.tag(tag.topicName, prominence)}>
      <span className={classes.tag} data-prominence={tag.prominence}>
        <TopicDot name={tag.topicName} color={tag.topicColor} />
        <ProminenceBars prominence={tag.prominence} color={tag.topicColor} />
        <span className={classes.words}>{prominence}</span>
      </span>
    </Tooltip>
  );
}

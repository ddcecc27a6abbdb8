import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { TopicDot } from "@/features/topics/TopicTag";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import classes from "./TopicCard.module.css";
import type { TopicVolume } from "./topicVolumes";

const words = messages.overview;
const WIDTH = 8;
const HEIGHT = 40;
const HOURS = 24;

/** A topic's last day: how many articles, how that compares, and when. Each has its own scale: when is asked, not how much. */
export function TopicCard({
  volume: { topic, total, hours, change },
  isCounted,
}: {
  volume: TopicVolume;
  isCounted: boolean;
}) {
  const highest = Math.max(1, ...hours);
  return (
    <li>
      <Link
        to="/articles"
        search={{ topic: [topic.id], period: "24h" }}
        className={classes.card}
        style={{ "--topic": topic.color } as CSSProperties}
        data-row
      >
        <TopicDot name={topic.name} color={topic.color} />
        <span className={classes.count}>
          {isCounted ? count(total) : "–"} <small>{total === 1 ? words.article : words.articles}</small>
        </span>
        <span className={classes.change}>{change === null ? words.noMean : words.change(change)}</span>
        <svg
          className={classes.chart}
          viewBox={`0 0 ${HOURS * WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.volumeOf(topic.name, total)}
        >
          <line x1="0" x2={HOURS * WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
          {hours.slice(-HOURS).map((value, hour) => {
            const height = (value / highest) * (HEIGHT - 2);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place
              <rect key={hour} x={hour * WIDTH + 1} y={HEIGHT - height} width={WIDTH - 2} height={height} />
            );
          })}
        </svg>
      </Link>
    </li>
  );
}

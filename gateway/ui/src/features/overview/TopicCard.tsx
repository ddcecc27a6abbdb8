import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { TopicDot } from "@/features/topics/TopicTag";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import classes from "./TopicCard.module.css";
import { HOURS, type TopicVolume } from "./volume";

const words = messages.overview;
const WIDTH = 8;
const HEIGHT = 40;

/** A topic's last day: how many articles, and when. */
export function TopicCard({
  volume: { topic, total, hours },
  highest,
  isCounted,
}: {
  volume: TopicVolume;
  highest: number;
  isCounted: boolean;
}) {
  return (
    <li>
      <Link
        to="/articles"
        search={{ topic: topic.id }}
        className={classes.card}
        style={{ "--topic": topic.color } as CSSProperties}
        data-row
      >
        <TopicDot name={topic.name} color={topic.color} />
        <span className={classes.count}>
          {isCounted ? count(total) : "–"} <small>{total === 1 ? words.article : words.articles}</small>
        </span>
        <svg
          className={classes.chart}
          viewBox={`0 0 ${HOURS * WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.volumeOf(topic.name, total)}
        >
          <line x1="0" x2={HOURS * WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
          {hours.map((value, hour) => {
            const height = highest === 0 ? 0 : (value / highest) * (HEIGHT - 2);
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

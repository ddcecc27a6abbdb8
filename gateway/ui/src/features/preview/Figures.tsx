import type { ReactNode } from "react";
import type { ArticlePage, Volume } from "@/api/types";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import classes from "./Preview.module.css";
import { expectation, type TrialPeriod } from "./trial";

const words = messages.preview;

interface FiguresProps {
  volume: Volume;
  period: TrialPeriod;
  gained: ArticlePage | undefined;
  lost: ArticlePage | undefined;
}

/** How much a query finds, how much of it a day brings, and what an edit changes. */
export function Figures({ volume, period, gained, lost }: FiguresProps) {
  const { days, median, daysWithAny } = expectation(volume);
  return (
    <dl className={classes.figures}>
      <Figure label={words.found(volume.total === 1, period)}>{count(volume.total)}</Figure>
      {days > 0 &&
        (median >= 1 ? (
          <Figure label={words.aDay(days)}>{count(median)}</Figure>
        ) : (
          <Figure label={words.onDays(days)}>{count(daysWithAny)}</Figure>
        ))}
      {gained !== undefined && lost !== undefined && (
        <Figure label={words.against}>
          <span className={classes.gained}>+{totalOf(gained)}</span>{" "}
          <span className={classes.lost}>−{totalOf(lost)}</span>
        </Figure>
      )}
    </dl>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "37", or "10,000+" where the archive stopped counting. */
export function totalOf({ total }: ArticlePage): string {
  return total === null ? "" : `${count(total.count)}${total.exact ? "" : "+"}`;
}

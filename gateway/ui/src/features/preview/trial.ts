import type { Volume } from "@/api/types";

export const TRIAL_PERIODS = ["7d", "30d", "90d"] as const;
export type TrialPeriod = (typeof TRIAL_PERIODS)[number];

const DAYS: Record<TrialPeriod, number> = { "7d": 7, "30d": 30, "90d": 90 };

/** Longer ones are searched by no address and no body, in UTF-16 units. */
export const LONGEST_SEARCH = 20_000;

/** The day on which a period begins that has so many whole days, and today. By the reader's clocks. */
export function firstDay(period: TrialPeriod, now: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() - DAYS[period]);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * Finds what one query finds and another does not. Both are valid by themselves, so brackets keep each as it is, whatever
 * operators it has; and the part that must be there makes it a query that says more than what must not.
 */
export function butNot(query: string, other: string): string {
  return `(${query.trim()}) AND NOT (${other.trim()})`;
}

/** What is to be expected of a day. */
export interface Expectation {
  /** Whole days that were counted: not today, and none before the archive begins. */
  days: number;
  /** Of the articles of a day; half of the days had fewer, half more. */
  median: number;
  /** How many days had any. */
  daysWithAny: number;
  /** When the archive begins, where that is within the period. */
  begins: string | undefined;
}

export function expectation({ starts, matching, everything, unfinished }: Volume): Expectation {
  const first = Math.max(
    everything.findIndex((all) => all > 0),
    0,
  );
  const counts = matching.slice(first, unfinished ? -1 : undefined);
  return {
    days: counts.length,
    median: medianOf(counts),
    daysWithAny: counts.filter((each) => each > 0).length,
    begins: first > 0 ? starts[first] : undefined,
  };
}

function medianOf(counts: number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

import type { Volume } from "@/api/types";

/** One line, or the bars, of a chart. */
export interface Curve {
  name: string;
  color: string;
  values: number[];
  total: number;
}

/** Told apart by people who see few colours too; on both grounds. */
const COLORS = ["#2f78cf", "#d9652b", "#2f9e6e", "#9a5bd0", "#c9405b", "#1b97a8", "#a88a1c", "#6f7bd6"];

export function colorOf(place: number): string {
  return COLORS[place % COLORS.length] as string;
}

/** What a chart shows: the parts where the volume is split, else the whole; as counts, or in percent of all articles. */
export function curves(
  volume: Volume,
  whole: string,
  isShare: boolean,
  nameOf: (value: string) => { name: string; color?: string },
): Curve[] {
  const parts =
    volume.series.length > 0
      ? volume.series.map(({ value, counts, total }, place) => ({
          color: colorOf(place),
          ...nameOf(value),
          values: counts,
          total,
        }))
      : [{ name: whole, color: colorOf(0), values: volume.matching, total: volume.total }];
  return isShare ? parts.map((part) => ({ ...part, values: shares(part.values, volume.everything) })) : parts;
}

function shares(counts: number[], everything: number[]): number[] {
  return counts.map((count, at) => {
    const all = everything[at] ?? 0;
    return all === 0 ? 0 : Math.round((count / all) * 1000) / 10;
  });
}

/**
 * The buckets that stand out: more than the mean and three standard deviations of all others, and at least five articles. One
 * whose time is not over is never told low, and may be a peak.
 */
export function peaks(values: number[]): number[] {
  return values.flatMap((value, at) => {
    const others = values.filter((_, other) => other !== at);
    const mean = others.reduce((sum, each) => sum + each, 0) / Math.max(others.length, 1);
    const variance = others.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(others.length, 1);
    return value >= 5 && value > mean + 3 * Math.sqrt(variance) ? [at] : [];
  });
}

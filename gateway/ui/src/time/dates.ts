const LOCALE = "en-GB";

const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto", style: "narrow" });

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** "2 h ago", "in 5 min", "now". */
export function ago(instant: string, now: number): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) {
      return relative.format(Math.trunc(seconds / length), unit);
    }
  }
  return Math.abs(seconds) < 10 ? relative.format(0, "second") : relative.format(seconds, "second");
}

/** "23 Nov 2026, 14:12" in the reader's time zone. */
export function moment(instant: string): string {
  return new Date(instant).toLocaleString(LOCALE, { dateStyle: "medium", timeStyle: "short" });
}

/** "23 Nov" in the reader's time zone. */
export function shortDay(instant: string): string {
  return new Date(instant).toLocaleDateString(LOCALE, { day: "numeric", month: "short" });
}

/** "14:12" in the reader's time zone. */
export function clock(instant: string): string {
  return new Date(instant).toLocaleTimeString(LOCALE, { hour: "2-digit", minute: "2-digit" });
}

/** "Today", "Yesterday" or "Sunday 22 November". */
export function day(instant: string, now: number): string {
  const date = new Date(instant);
  const days = Math.round((startOfDay(now) - startOfDay(date.getTime())) / 86_400_000);
  if (days === 0 || days === 1) {
    const word = relativeDay.format(-days, "day");
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
  return date.toLocaleDateString(LOCALE, { weekday: "long", day: "numeric", month: "long" });
}

const relativeDay = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto" });

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** "15 min", "90 s", "2 h": a length of time in words that are easy to compare. */
export function span(seconds: number): string {
  const [unit, length] =
    STEPS.find(([, size]) => seconds >= size && seconds % size === 0) ?? (["second", 1] as const);
  return new Intl.NumberFormat(LOCALE, { style: "unit", unit, unitDisplay: "short" }).format(
    seconds / length,
  );
}

export function count(value: number): string {
  return value.toLocaleString(LOCALE);
}

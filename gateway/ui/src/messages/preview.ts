const PERIODS = { "7d": "last 7 days", "30d": "last 30 days", "90d": "last 90 days" };

/** Words of what a query finds, while it is written. */
export const preview = {
  title: "What it finds",
  period: "Period",
  wait: "Type a query to see what it finds in the archive.",
  wrong: "The query has an error. Once it is corrected, what it finds stands here.",
  wrongNow: "The query has an error. Below is what it found before that.",
  tooLong: (most: string) =>
    `A query of more than ${most} characters cannot be tried on the archive. Saved, it tags new articles all the same.`,
  tooLarge: (most: string) =>
    `The two queries have more than ${most} characters together, so the archive cannot compare them.`,
  found: (isOne: boolean, period: keyof typeof PERIODS) =>
    `${isOne ? "article" : "articles"} in the ${PERIODS[period]} and today`,
  aDay: (days: number) => `articles a day: the median of ${days} whole days`,
  onDays: (days: number) => `days with an article, of ${days} whole days`,
  begins: (day: string) => `The archive begins on ${day}.`,
  byDay: (day: string) => `By day since ${day}.`,
  none: (period: keyof typeof PERIODS) => `Nothing in the ${PERIODS[period]}.`,
  everWas: (count: string, isExact: boolean, isOne: boolean) =>
    `In the whole archive: ${isExact ? "" : "more than "}${count} ${isOne ? "article" : "articles"}.`,
  never: "Nor is there any in the whole archive. Check the spelling, or ask for fewer things at once.",
  sources: "Top sources",
  languages: "Languages",
  newest: "The newest of them",
  against: "against the saved query",
  gained: "Gained",
  lost: "Lost",
  gainedLead: "Found by the query as typed, not by the saved one.",
  lostLead: "Found by the saved query, no longer by the one as typed.",
  nothingGained: "None: the saved query finds all of them too.",
  nothingLost: "None: the query as typed still finds all of them.",
};

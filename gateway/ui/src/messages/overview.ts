import { many } from "./count";

/** Words of the overview. */
export const overview = {
  title: "Overview",
  lead: "What has come in, what it is about, and how the watch is doing.",
  volume: "Topics in the last 24 hours",
  volumeOf: (name: string, count: number) => `${name}: ${many(count, "article")} in the last 24 hours`,
  article: "article",
  articles: "articles",
  change: (percent: number) =>
    percent === 0
      ? "as in the week before"
      : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} % against the week before`,
  noMean: "none in the week before",
  silent: "Silent in the last 24 hours:",
  latest: "Latest articles",
  allArticles: "All articles",
  noArticles: "No articles yet. They appear here by themselves as soon as a source publishes.",
  alerts: "Latest alerts",
  allAlerts: "All alerts",
  noAlerts: "No alerts yet. They appear here when an article matches one of your rules.",
  health: "Source health",
  allSources: "All sources",
  noSources: "No sources yet.",
};

/** Words of the first steps. */
export const start = {
  title: "Three steps to your first alert",
  lead: "It takes about two minutes. Each step stays changeable later.",
  done: "Done",
  source: {
    title: "Add a source",
    detail: "A news site’s feed that Vedette reads for you.",
    action: "Add a source",
  },
  topic: {
    title: "Describe a topic",
    detail: "The words that matter to you, such as (Kyiv OR Kiev) AND attack*.",
    action: "Create a topic",
  },
  rule: {
    title: "Choose who is told",
    detail: "By email or webhook, as soon as an article matches.",
    action: "Create an alert rule",
  },
};

import { many } from "./count";

/** Words of the timeline. */
export const volume = {
  title: "Timeline",
  count: "Count",
  share: "Share",
  measure: "What is shown",
  split: "Split by",
  whole: "Not split",
  splits: { topic: "Topic", source: "Source", site: "Site", language: "Language", country: "Country" },
  zone: (zone: string) => `Times of ${zone}`,
  last30: "The last 30 days.",
  brush: "Drag over the chart to choose a period.",
  unfinished: "Hatched: not over yet.",
  total: (count: number) => many(count, "article"),
  all: "All found articles",
  start: "From",
  compare: "Compare with a query",
  compareAdd: "Compare",
  compareRemove: (query: string) => `No longer compare ${query}`,
  nothing: "Nothing was published in this period.",
  rest: "More values than are shown.",
};

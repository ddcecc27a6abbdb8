import { many } from "./count";

/** Words of articles. */
export const articles = {
  title: "Articles",
  one: "Article",
  lead: "Everything your sources publish, the newest first.",
  back: "All articles",
  search: "Search articles",
  searchHint: 'Search: "counter offensive" AND (Bakhmut OR Kharkiv)',
  found: (count: string, isExact: boolean, isOne: boolean) =>
    isExact ? `${count} ${isOne ? "article" : "articles"}` : `More than ${count} articles`,
  sort: {
    title: "Order",
    newest: "Newest first",
    oldest: "Oldest first",
    relevance: "Most relevant first",
  },
  period: {
    title: "Period",
    all: "All",
    "24h": "24 h",
    "7d": "7 d",
    "30d": "30 d",
    "90d": "90 d",
  },
  filters: "Filters",
  facets: {
    title: "Narrow the list",
    names: {
      topic: "Topics",
      source: "Sources",
      site: "Sites",
      language: "Languages",
      country: "Countries",
      collection: "Collections",
      author: "Authors",
    },
    exclude: (value: string) => `Leave out ${value}`,
    more: "and more",
  },
  chosen: {
    title: "Chosen filters",
    not: (value: string) => `not ${value}`,
    period: (from?: string, to?: string) => {
      if (to === undefined) {
        return `since ${from}`;
      }
      return from === undefined ? `until ${to}` : `${from} – ${to}`;
    },
    remove: (value: string) => `Take away: ${value}`,
    clear: "Clear filters",
  },
  live: "Live",
  paused: "Paused",
  pause: "Stop showing new articles (p)",
  resume: "Show new articles as they come (p)",
  missing: "There is no such article",
  tools: {
    share: "Share",
    citation: "Copy citation",
    citationCopied: "The citation is copied.",
    link: "Copy link",
    linkCopied: "The link is copied.",
    notCopied: "Your browser does not let this page copy.",
    mail: "Send by mail",
    print: "Print",
  },
  waiting: (count: number) => many(count, "new article"),
  older: "Show older articles",
  further: "Show more articles",
  tag: (topic: string, prominence: string) => `${topic}: ${prominence}`,
  by: (author: string) => `by ${author}`,
  original: (site: string) => `Read at ${site}`,
  captions: "Picture captions",
  matched: (topics: string[]) => `Matched ${topics.join(", ")}`,
  asTopic: "Make this search a topic",
  why: {
    title: "Why tagged",
    none: "None of your team’s topics matches this article.",
    marks: "marks",
    marksOf: (topic: string) => `Show the marks of ${topic}`,
    measure: (prominence: string, percent: number) => `${prominence}, salience ${percent} %`,
    inTitle: "in the title",
  },
  facts: {
    title: "Details",
    source: "Source",
    site: "Site",
    country: "Country",
    language: "Language",
    published: "Published",
    modified: "Modified",
    seen: "Seen",
    stored: "Stored",
    revision: "Revision",
  },
  empty: {
    title: "No articles yet",
    detail: "Articles appear here by themselves once a source has something new.",
    action: "To the sources",
  },
  noMatch: {
    title: "Nothing matches",
    detail: "No stored article fits this search and these filters. New ones appear as they come.",
    action: "Show all articles",
  },
};

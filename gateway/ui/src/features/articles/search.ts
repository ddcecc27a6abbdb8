/** The values that articles are filtered and counted by. */
export const FACETS = ["topic", "source", "site", "language", "country", "collection", "author"] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ["newest", "oldest", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

export const PERIODS = ["24h", "7d", "30d", "90d"] as const;
export type Period = (typeof PERIODS)[number];

export const SPLITS = ["topic", "source", "site", "language", "country"] as const;
export type Split = (typeof SPLITS)[number];

/** What the address of the list says. Of a facet's values any may be; one that begins with `!` must not. */
export interface ArticleSearch {
  q?: string;
  sort?: Sort;
  /** Until now; or a fixed period, by `from` and `to`. */
  period?: Period;
  from?: string;
  to?: string;
  topic?: string[];
  source?: string[];
  site?: string[];
  language?: string[];
  country?: string[];
  collection?: string[];
  author?: string[];
  /** By what the timeline is split. */
  split?: Split;
  /** Queries that the timeline compares. */
  compare?: string[];
  share?: true;
}

const HOUR = 3_600_000;
const HOURS: Record<Period, number> = { "24h": 24, "7d": 168, "30d": 720, "90d": 2160 };

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

function texts(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value])
    .map((each) => (typeof each === "number" ? String(each) : text(each)))
    .filter((each) => each !== undefined);
  return all.length === 0 ? undefined : all;
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((each) => each === value);
}

function time(value: unknown): string | undefined {
  const typed = text(value);
  return typed === undefined || Number.isNaN(Date.parse(typed)) ? undefined : typed;
}

/** Reads an address; what it cannot mean is left out. */
export function readSearch(raw: Record<string, unknown>): ArticleSearch {
  return {
    q: text(raw.q),
    sort: oneOf(SORTS, raw.sort),
    period: oneOf(PERIODS, raw.period),
    from: time(raw.from),
    to: time(raw.to),
    topic: texts(raw.topic),
    source: texts(raw.source),
    site: texts(raw.site),
    language: texts(raw.language),
    country: texts(raw.country),
    collection: texts(raw.collection),
    author: texts(raw.author),
    split: oneOf(SPLITS, raw.split),
    compare: texts(raw.compare)?.slice(0, 5),
    share: raw.share === true ? true : undefined,
  };
}

/** Clocks of whoever reads: days of the API's parameters and of the timeline are theirs. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the API is asked for. */
export interface ArticleFilter {
  q?: string;
  from?: string;
  to?: string;
  zone?: string;
  topic?: string[];
  source?: string[];
  site?: string[];
  language?: string[];
  country?: string[];
  collection?: string[];
  author?: string[];
}

/** The filter of a search; a period until now begins with a full hour, so that asking again asks for the same. */
export function filterOf(search: ArticleSearch, now: number): ArticleFilter {
  const { q, topic, source, site, language, country, collection, author } = search;
  const { from, to } = periodOf(search, now);
  return { q, from, to, zone: ZONE, topic, source, site, language, country, collection, author };
}

function periodOf({ period, from, to }: ArticleSearch, now: number): { from?: string; to?: string } {
  if (period === undefined) {
    return { from, to };
  }
  const hour = Math.floor(now / HOUR) * HOUR;
  return { from: new Date(hour - HOURS[period] * HOUR).toISOString(), to: undefined };
}

export type Choice = "included" | "excluded";

/** Whether a value is chosen. */
export function choiceOf(search: ArticleSearch, facet: Facet, value: string): Choice | undefined {
  const values = search[facet] ?? [];
  if (values.includes(value)) {
    return "included";
  }
  return values.includes(`!${value}`) ? "excluded" : undefined;
}

/** The search with a value chosen so; or, where it is already, no longer. */
export function toggled(search: ArticleSearch, facet: Facet, value: string, choice: Choice): ArticleSearch {
  const rest = (search[facet] ?? []).filter((each) => each !== value && each !== `!${value}`);
  const isChosen = choiceOf(search, facet, value) === choice;
  const values = isChosen ? rest : [...rest, choice === "excluded" ? `!${value}` : value];
  return { ...search, [facet]: values.length === 0 ? undefined : values };
}

/** Whether only some articles are wanted. */
export function isFiltered(search: ArticleSearch): boolean {
  const { sort, split, compare, share, ...filters } = search;
  return Object.values(filters).some((value) => value !== undefined);
}

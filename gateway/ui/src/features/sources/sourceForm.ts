import type { NewSource, Source, SourceChange } from "@/api/types";

/** A source as its form holds it. */
export interface SourceValues {
  url: string;
  name: string;
  country: string;
  language: string;
  tags: string[];
  pollSeconds: string;
}

export const SOURCE_FIELDS: (keyof SourceValues)[] = [
  "url",
  "name",
  "country",
  "language",
  "tags",
  "pollSeconds",
];

/** The intervals to choose from, in seconds. */
export const INTERVALS = [10, 60, 300, 900, 3_600, 21_600, 86_400];

export const emptySource: SourceValues = {
  url: "",
  name: "",
  country: "",
  language: "",
  tags: [],
  pollSeconds: "900",
};

export function sourceValues(source: Source): SourceValues {
  return {
    url: source.url,
    name: source.name,
    country: source.country ?? "",
    language: source.language ?? "",
    tags: source.tags,
    pollSeconds: String(source.pollSeconds),
  };
}

/** What was left empty is not sent, so that the API's own defaults hold. */
export function newSource(values: SourceValues): NewSource {
  const { url, ...told } = trimmed(values);
  const filled = Object.entries(told).filter(([, value]) => value !== "" && !isEmptyList(value));
  return { url, ...(Object.fromEntries(filled) as Omit<NewSource, "url">) };
}

/** Only what differs, so that colleagues' changes elsewhere are not touched. */
export function sourceChange(values: SourceValues, before: Source): SourceChange {
  const known = trimmed(sourceValues(before));
  const after = trimmed(values);
  return Object.fromEntries(
    SOURCE_FIELDS.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(known[field])).map(
      (field) => [field, after[field]],
    ),
  );
}

function trimmed({ url, name, country, language, tags, pollSeconds }: SourceValues) {
  return {
    url: url.trim(),
    name: name.trim(),
    country: country.trim().toUpperCase(),
    language: language.trim(),
    tags,
    pollSeconds: Number(pollSeconds),
  };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

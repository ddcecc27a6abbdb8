import type { NewSource, Source, SourceChange, SourceKind } from "@/api/types";

/** A source as its form holds it. */
export interface SourceValues {
  url: string;
  name: string;
  kind: SourceKind;
  selector: string;
  fullText: Source["fullText"];
  country: string;
  language: string;
  tags: string[];
  collections: string[];
  owner: string;
  notes: string;
  /** Empty for as its own rhythm asks. */
  pollSeconds: string;
}

export const emptySource: SourceValues = {
  url: "",
  name: "",
  kind: "auto",
  selector: "",
  fullText: "page",
  country: "",
  language: "",
  tags: [],
  collections: [],
  owner: "",
  notes: "",
  pollSeconds: "",
};

export const SOURCE_FIELDS = Object.keys(emptySource) as (keyof SourceValues)[];

/** The intervals to choose from, in seconds. */
export const INTERVALS = [10, 60, 300, 900, 3_600, 21_600, 86_400];

export function sourceValues(source: Source): SourceValues {
  return {
    url: source.url,
    name: source.name,
    kind: source.kind,
    selector: source.selector ?? "",
    fullText: source.fullText,
    country: source.country ?? "",
    language: source.language ?? "",
    tags: source.tags,
    collections: source.collections,
    owner: source.owner ?? "",
    notes: source.notes ?? "",
    pollSeconds: source.pollSeconds === null ? "" : String(source.pollSeconds),
  };
}

/** What was left as it is usual is not sent, so that the API's own defaults hold. */
export function newSource(values: SourceValues): NewSource {
  return { ...difference(values, emptySource), url: values.url.trim() };
}

/** Only what differs, so that colleagues' changes elsewhere are not touched. */
export function sourceChange(values: SourceValues, before: Source): SourceChange {
  return difference(values, sourceValues(before));
}

function difference(values: SourceValues, before: SourceValues): SourceChange {
  const known = told(before);
  const after = told(values);
  return Object.fromEntries(
    SOURCE_FIELDS.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(known[field])).map(
      (field) => [field, after[field]],
    ),
  );
}

/** As the API takes it: what is empty is null, and only pages have a selector. */
function told(values: SourceValues) {
  const { kind, fullText, tags, collections } = values;
  return {
    url: values.url.trim(),
    name: words(values.name),
    kind,
    selector: kind === "page" ? words(values.selector) : null,
    fullText,
    country: words(values.country.toUpperCase()),
    language: words(values.language),
    tags,
    collections,
    owner: words(values.owner),
    notes: words(values.notes),
    pollSeconds: values.pollSeconds === "" ? null : Number(values.pollSeconds),
  };
}

function words(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

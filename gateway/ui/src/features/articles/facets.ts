import { queryOptions } from "@tanstack/react-query";
import { fitsAddress } from "@/api/addresses";
import { answered, api } from "@/api/client";
import { CALM } from "@/api/queries";
import { ARTICLES } from "./articles";
import { type ArticleFilter, FACETS, type Facet } from "./search";

/** How many values of each facet are shown. */
const VALUES = 8;

/** How many articles have which values. */
export function facetCounts(filter: ArticleFilter, facets: readonly Facet[] = FACETS, limit = VALUES) {
  const facet = [...facets];
  return queryOptions({
    queryKey: [...ARTICLES, "facets", filter, facet, limit],
    queryFn: ({ signal }) =>
      answered(
        fitsAddress(filter)
          ? api.GET("/api/v1/stats/facets", { params: { query: { ...filter, facet, limit } }, signal })
          : api.POST("/api/v1/stats/facets", { body: { filter, facet, limit }, signal }),
      ),
    refetchInterval: CALM,
  });
}

const languages = new Intl.DisplayNames("en-GB", { type: "language" });
const regions = new Intl.DisplayNames("en-GB", { type: "region" });

/** What saved things are called. */
export interface Names {
  topics: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  collections: readonly string[];
}

/** A value as people call it: the index knows codes, ids and folded words. */
export function labelOf(facet: Facet, value: string, names: Names): string {
  switch (facet) {
    case "topic":
      return names.topics.get(value) ?? value;
    case "source":
      return names.sources.get(value) ?? value;
    case "language":
      return named(languages, value);
    case "country":
      return named(regions, value.toUpperCase());
    case "collection":
      return names.collections.find((name) => folded(name) === value) ?? value;
    case "author":
      return value.replace(/(^|[\s'’-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
    case "site":
      return value;
  }
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) {
      return code; // A publisher may declare what is no code.
    }
    throw error;
  }
}

function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}

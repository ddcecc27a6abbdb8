import { useQuery } from "@tanstack/react-query";
import { allCollections, allSources } from "@/features/sources/sources";
import { allTopics } from "@/features/topics/topics";
import type { Names } from "./facets";

/** The names of topics, sources and collections, as far as they are known yet. */
export function useNames(): Names {
  const topics = useQuery(allTopics).data?.items ?? [];
  const sources = useQuery(allSources).data?.items ?? [];
  const collections = useQuery(allCollections).data?.items ?? [];
  return {
    topics: new Map(topics.map(({ id, name }) => [id, name])),
    sources: new Map(sources.map(({ id, name }) => [id, name])),
    collections: collections.map(({ name }) => name),
  };
}

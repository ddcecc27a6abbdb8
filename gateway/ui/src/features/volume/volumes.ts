import { queryOptions } from "@tanstack/react-query";
import { fitsAddress } from "@/api/addresses";
import { answered, api } from "@/api/client";
import { CALM } from "@/api/queries";
import { ARTICLES } from "@/features/articles/articles";
import type { ArticleFilter, Split } from "@/features/articles/search";

export interface VolumeQuery extends ArticleFilter {
  by?: "hour" | "day" | "week";
  split?: Split | "query";
  query?: string[];
  limit?: number;
}

function read(asked: VolumeQuery, signal: AbortSignal) {
  const { by, split, query, limit, ...filter } = asked;
  return fitsAddress(asked)
    ? api.GET("/api/v1/stats/volume", { params: { query: asked }, signal })
    : api.POST("/api/v1/stats/volume", { body: { filter, by, split, query, limit }, signal });
}

/** How many articles there were over time. */
export function articleVolume(query: VolumeQuery) {
  return queryOptions({
    queryKey: [...ARTICLES, "volume", query],
    queryFn: ({ signal }) => answered(read(query, signal)),
    refetchInterval: CALM,
  });
}

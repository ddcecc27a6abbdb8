import { queryOptions } from "@tanstack/react-query";
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

/** How many articles there were over time. */
export function articleVolume(query: VolumeQuery) {
  return queryOptions({
    queryKey: [...ARTICLES, "volume", query],
    queryFn: () => answered(api.GET("/api/v1/stats/volume", { params: { query } })),
    refetchInterval: CALM,
  });
}

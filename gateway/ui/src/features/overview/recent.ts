import { queryOptions } from "@tanstack/react-query";
import { answered, api } from "@/api/client";
import { everyPage, LARGEST_PAGE } from "@/api/paging";
import { CALM } from "@/api/queries";
import { ARTICLES } from "@/features/articles/articles";

/** The newest articles, as many as counting them by the hour may cost. */
export const recentArticles = queryOptions({
  queryKey: [...ARTICLES, "recent"],
  queryFn: () =>
    everyPage(
      (after) => answered(api.GET("/api/v1/articles", { params: { query: { limit: LARGEST_PAGE, after } } })),
      3,
    ),
  refetchInterval: CALM,
});

import { queryOptions } from "@tanstack/react-query";
import { answered, api, ifMatch } from "@/api/client";
import { everyPage, LARGEST_PAGE } from "@/api/paging";
import type { SavedFilter, SavedSearch } from "@/api/types";
import { type ArticleSearch, readSearch } from "@/features/articles/search";

export const SEARCHES = ["searches"] as const;

export const allSearches = queryOptions({
  queryKey: SEARCHES,
  queryFn: () =>
    everyPage((after) =>
      answered(api.GET("/api/v1/searches", { params: { query: { limit: LARGEST_PAGE, after } } })),
    ),
  staleTime: 10_000,
});

export function saveSearch(name: string, search: ArticleSearch): Promise<SavedSearch> {
  return answered(api.POST("/api/v1/searches", { body: { name, search: kept(search) } }));
}

export function renameSearch({ id, version }: SavedSearch, name: string): Promise<SavedSearch> {
  return answered(
    api.PATCH("/api/v1/searches/{id}", {
      params: { path: { id }, header: ifMatch(version) },
      body: { name },
    }),
  );
}

export function deleteSearch({ id, version }: SavedSearch): Promise<unknown> {
  return answered(
    api.DELETE("/api/v1/searches/{id}", { params: { path: { id }, header: ifMatch(version) } }),
  );
}

/** What finds the articles; how the timeline shows them is no part of a search. */
export function kept({ split, compare, share, ...search }: ArticleSearch): SavedFilter {
  return search;
}

/** What the list is opened with. */
export function opened({ search }: SavedSearch): ArticleSearch {
  return readSearch({ ...search });
}

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fitsAddress } from "@/api/addresses";
import { answered, api } from "@/api/client";
import type { Article, ArticlePage } from "@/api/types";
import type { ArticleFilter, Sort } from "./search";

const PAGE = 50;

export const ARTICLES = ["articles"] as const;

export interface ArticleQuery extends ArticleFilter {
  sort?: Sort;
}

interface Part {
  limit: number;
  after?: string;
  /** Ends a search that nobody waits for any more. */
  signal: AbortSignal;
}

function read({ sort, ...filter }: ArticleQuery, { limit, after, signal }: Part): Promise<ArticlePage> {
  return answered(
    fitsAddress(filter)
      ? api.GET("/api/v1/articles", { params: { query: { ...filter, sort, limit, after } }, signal })
      : api.POST("/api/v1/articles/search", { body: { filter, sort, limit, after }, signal }),
  );
}

/** The list, older pages on request. */
export function articlePages(filter: ArticleQuery) {
  return infiniteQueryOptions({
    queryKey: [...ARTICLES, "pages", filter],
    queryFn: ({ pageParam, signal }) => read(filter, { limit: PAGE, after: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: "always",
  });
}

/** The newest page alone, to be read again and again. */
export function newestArticles(filter: ArticleQuery, limit = PAGE) {
  return queryOptions({
    queryKey: [...ARTICLES, "newest", filter, limit],
    queryFn: ({ signal }) => read(filter, { limit, signal }),
  });
}

export function article(id: string) {
  return queryOptions({
    queryKey: [...ARTICLES, id],
    queryFn: () => answered(api.GET("/api/v1/articles/{id}", { params: { path: { id } } })),
  });
}

/** Puts what is new before what was read; what is in both is shown as it is now. */
export function merged(newest: Article[], read: Article[]): Article[] {
  const ids = new Set(newest.map(({ id }) => id));
  return [...newest, ...read.filter(({ id }) => !ids.has(id))];
}

/** Whether something may lie between the newest page and what was read before it. */
export function hasGap(newest: Article[], read: Article[]): boolean {
  const ids = new Set(read.map(({ id }) => id));
  return newest.length > 0 && read.length > 0 && !newest.some(({ id }) => ids.has(id));
}

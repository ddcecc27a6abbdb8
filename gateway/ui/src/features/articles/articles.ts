import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answered, api } from "@/api/client";
import type { Page } from "@/api/paging";
import type { Article } from "@/api/types";

export interface ArticleFilter {
  q?: string;
  topic?: string;
  source?: string;
}

const PAGE = 50;

export const ARTICLES = ["articles"] as const;

function read(filter: ArticleFilter, limit: number, after?: string): Promise<Page<Article>> {
  return answered(api.GET("/api/v1/articles", { params: { query: { ...filter, limit, after } } }));
}

/** The list, older pages on request. */
export function articlePages(filter: ArticleFilter) {
  return infiniteQueryOptions({
    queryKey: [...ARTICLES, "pages", filter],
    queryFn: ({ pageParam }) => read(filter, PAGE, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: "always",
  });
}

/** The newest page alone, to be read again and again. */
export function newestArticles(filter: ArticleFilter, limit = PAGE) {
  return queryOptions({
    queryKey: [...ARTICLES, "newest", filter, limit],
    queryFn: () => read(filter, limit),
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

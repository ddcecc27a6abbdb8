import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LIVE } from "@/api/queries";
import { type ArticleFilter, articlePages, hasGap, merged, newestArticles } from "./articles";

/** The list of articles, with new ones at its head as long as it is live. */
export function useLiveArticles(filter: ArticleFilter, isLive: boolean) {
  const pages = useInfiniteQuery({ ...articlePages(filter), placeholderData: keepPreviousData });
  const newest = useQuery({
    ...newestArticles(filter),
    enabled: isLive && pages.isSuccess && !pages.isPlaceholderData,
    refetchInterval: LIVE,
  });

  const read = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const head = isLive ? (newest.data?.items ?? []) : [];
  const { refetch } = pages;
  const gap = hasGap(head, read);
  useEffect(() => {
    if (gap) {
      void refetch();
    }
  }, [gap, refetch]);

  return { ...pages, articles: merged(head, read), known: useKnown(filter, read, pages.isSuccess) };
}

/** The ids that were there when the list opened; all others are news. */
function useKnown(filter: ArticleFilter, read: { id: string }[], isRead: boolean): ReadonlySet<string> {
  const key = JSON.stringify(filter);
  const known = useRef<{ key: string; ids: Set<string> }>(null);
  if (isRead && known.current?.key !== key) {
    known.current = { key, ids: new Set() };
  }
  for (const { id } of read) {
    known.current?.ids.add(id);
  }
  return known.current?.ids ?? new Set();
}

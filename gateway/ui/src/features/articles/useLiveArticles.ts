import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LIVE } from "@/api/queries";
import { freshness, type Reading } from "@/states/freshness";
import { type ArticleQuery, articlePages, hasGap, merged, newestArticles } from "./articles";
import { useHeld } from "./useHeld";

/** The list of articles, with new ones at its head as long as it is live. */
export function useLiveArticles(filter: ArticleQuery, isLive: boolean) {
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

  const { shown, ...held } = useHeld(merged(head, read), JSON.stringify(filter));
  const reading = live(pages, newest, isLive);
  return {
    ...pages,
    articles: shown,
    held,
    reading,
    freshness: freshness(reading),
    total: (isLive ? newest.data?.total : undefined) ?? pages.data?.pages[0]?.total ?? undefined,
    known: useKnown(filter, read, pages.isSuccess),
  };
}

/** The list as one reading: its newest page tells its age, if that could ever be read, and its failures. */
function live(pages: Reading, newest: Reading, isLive: boolean): Reading {
  if (!isLive) {
    return pages;
  }
  const readAt = Math.max(pages.dataUpdatedAt, newest.dataUpdatedAt);
  return { ...newest, data: pages.data, dataUpdatedAt: readAt };
}

/** The ids that were there when the list opened; all others are news. */
function useKnown(filter: ArticleQuery, read: { id: string }[], isRead: boolean): ReadonlySet<string> {
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

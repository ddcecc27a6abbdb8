import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { answered, api } from "@/api/client";
import type { QueryVerdict } from "@/api/types";

/** How long typing must rest before a query is checked, in milliseconds. */
export const REST = 300;

/** What the API says of a query. */
export function queryVerdict(query: string) {
  return queryOptions({
    queryKey: ["query-check", query],
    queryFn: () => answered(api.POST("/api/v1/topics/check", { body: { query } })),
    enabled: query.trim() !== "",
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What a query's check said, and of which text. */
export interface QueryCheck {
  query: string;
  verdict: QueryVerdict | undefined;
  isPending: boolean;
}

/** Checks what is typed, once typing rests. */
export function useQueryCheck(typed: string): QueryCheck {
  const [query] = useDebouncedValue(typed, REST);
  const { data, isPlaceholderData, isFetching } = useQuery({
    ...queryVerdict(query),
    placeholderData: keepPreviousData,
  });
  const isCurrent = !isPlaceholderData && query === typed && query.trim() !== "";
  return { query, verdict: isCurrent ? data : undefined, isPending: isFetching || query !== typed };
}

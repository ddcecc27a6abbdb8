import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answered, api } from "@/api/client";

/** The revisions of an article, the newest first. A new one has a new number, so that the list is read again with it. */
export function revisionPages(id: string, newest: number) {
  return infiniteQueryOptions({
    queryKey: ["revisions", id, newest],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET("/api/v1/articles/{id}/revisions", { params: { path: { id }, query: { after: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What one says otherwise than another; it never changes. */
export function revisionDiff(id: string, number: number, against: number) {
  return queryOptions({
    queryKey: ["revisions", id, "diff", number, against],
    queryFn: () =>
      answered(
        api.GET("/api/v1/articles/{id}/revisions/{number}/diff", {
          params: { path: { id, number }, query: { against } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

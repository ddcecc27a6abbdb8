import { queryOptions } from "@tanstack/react-query";
import { answered, api, ifMatch } from "@/api/client";
import { everyPage, LARGEST_PAGE } from "@/api/paging";
import { CALM } from "@/api/queries";
import type { NewSource, Source, SourceChange } from "@/api/types";

export const SOURCES = ["sources"] as const;

export const allSources = queryOptions({
  queryKey: SOURCES,
  queryFn: () =>
    everyPage((after) =>
      answered(api.GET("/api/v1/sources", { params: { query: { limit: LARGEST_PAGE, after } } })),
    ),
  refetchInterval: CALM,
});

export function addSource(body: NewSource): Promise<Source> {
  return answered(api.POST("/api/v1/sources", { body }));
}

export function changeSource({ id, version }: Source, body: SourceChange): Promise<Source> {
  return answered(
    api.PATCH("/api/v1/sources/{id}", { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function deleteSource({ id, version }: Source): Promise<unknown> {
  return answered(api.DELETE("/api/v1/sources/{id}", { params: { path: { id }, header: ifMatch(version) } }));
}

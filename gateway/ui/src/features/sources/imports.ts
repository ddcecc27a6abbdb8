import { queryOptions } from "@tanstack/react-query";
import { answered, api } from "@/api/client";
import { everyPage, LARGEST_PAGE } from "@/api/paging";
import type { Import } from "@/api/types";
import type { SourceFilter } from "./sources";

/** How often a running import is looked at, in milliseconds. */
const SOON = 1_000;

export type FolderUse = "collections" | "tags" | "none";

export function startImport(opml: File, folders: FolderUse): Promise<Import> {
  return answered(
    api.POST("/api/v1/sources/imports", {
      params: { query: { folders } },
      body: "",
      bodySerializer: () => opml,
      headers: { "Content-Type": "text/x-opml" },
    }),
  );
}

export const importProgress = (id: string) =>
  queryOptions({
    queryKey: ["imports", id],
    queryFn: () => answered(api.GET("/api/v1/sources/imports/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.finishedAt == null ? SOON : false),
  });

/** The entries that could not be taken in, of an import that is over. */
export const invalidEntries = (id: string) =>
  queryOptions({
    queryKey: ["imports", id, "invalid"],
    queryFn: () =>
      everyPage((after) =>
        answered(
          api.GET("/api/v1/sources/imports/{id}/entries", {
            params: { path: { id }, query: { outcome: "invalid", limit: LARGEST_PAGE, after } },
          }),
        ),
      ),
  });

/** Where the sources that are shown can be had as OPML. */
export function exportAddress(filter: SourceFilter): string {
  const told = Object.entries(filter).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(told.map(([name, value]) => [name, String(value)])).toString();
  return `/api/v1/sources/export${query === "" ? "" : `?${query}`}`;
}

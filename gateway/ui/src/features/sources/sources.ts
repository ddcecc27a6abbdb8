import { queryOptions } from "@tanstack/react-query";
import { answered, api, ifMatch } from "@/api/client";
import { everyPage, LARGEST_PAGE } from "@/api/paging";
import { CALM } from "@/api/queries";
import type {
  BulkRequest,
  BulkResult,
  NewSource,
  Site,
  Source,
  SourceChange,
  SourceHealth,
  SourceState,
} from "@/api/types";

export const SOURCES = ["sources"] as const;

/** Which sources to show; what is absent does not matter. */
export interface SourceFilter {
  q?: string;
  state?: SourceState;
  collection?: string;
  tag?: string;
  enabled?: boolean;
}

export const sourcesBy = (filter: SourceFilter) =>
  queryOptions({
    queryKey: [...SOURCES, "list", filter],
    queryFn: () =>
      everyPage(
        (after) =>
          answered(
            api.GET("/api/v1/sources", { params: { query: { ...filter, limit: LARGEST_PAGE, after } } }),
          ),
        5,
      ),
    refetchInterval: CALM,
  });

export const allSources = sourcesBy({});

/** How many sources are in each state, and which are in trouble. */
export const sourceHealth = queryOptions({
  queryKey: [...SOURCES, "health"],
  queryFn: () => answered(api.GET("/api/v1/sources/health")),
  refetchInterval: CALM,
});

/** How many are in one of the states. */
export function countIn(health: SourceHealth, ...states: SourceState[]): number {
  return health.states
    .filter(({ state }) => states.includes(state))
    .reduce((sum, { sources }) => sum + sources, 0);
}

export const source = (id: string) =>
  queryOptions({
    queryKey: [...SOURCES, "one", id],
    queryFn: () => answered(api.GET("/api/v1/sources/{id}", { params: { path: { id } } })),
    refetchInterval: CALM,
  });

/** The latest checks of a source. */
export const checksOf = (id: string) =>
  queryOptions({
    queryKey: [...SOURCES, "checks", id],
    queryFn: () =>
      answered(api.GET("/api/v1/sources/{id}/checks", { params: { path: { id }, query: { limit: 50 } } })),
    refetchInterval: CALM,
  });

/** The topics that its latest articles had. */
export const effectsOf = (id: string) =>
  queryOptions({
    queryKey: [...SOURCES, "effects", id],
    queryFn: () => answered(api.GET("/api/v1/sources/{id}/effects", { params: { path: { id } } })),
  });

export const allCollections = queryOptions({
  queryKey: ["collections"],
  queryFn: () =>
    everyPage((after) =>
      answered(api.GET("/api/v1/collections", { params: { query: { limit: LARGEST_PAGE, after } } })),
    ),
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

export function checkNow({ id }: Source): Promise<unknown> {
  return answered(api.POST("/api/v1/sources/{id}/check", { params: { path: { id } } }));
}

export function changeMany(body: BulkRequest): Promise<BulkResult> {
  return answered(api.POST("/api/v1/sources/bulk", { body }));
}

export function discover(url: string): Promise<Site> {
  return answered(api.POST("/api/v1/sources/discover", { body: { url } }));
}

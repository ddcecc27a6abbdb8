/** What is known of a query that is read again and again; TanStack Query's results have it. */
export interface Reading {
  data: unknown;
  error: Error | null;
  failureCount: number;
  fetchStatus: "fetching" | "paused" | "idle";
  dataUpdatedAt: number;
  refetch: () => Promise<unknown>;
}

/** Whether what is shown is as new as it claims to be. */
export type Freshness = "fresh" | "reconnecting" | "stale";

/**
 * A first failure is tried again within seconds; after the last try what is shown is old, and stays so until an answer comes. A
 * query that waits for the network is old at once.
 */
export function freshness(...readings: Reading[]): Freshness {
  const read = readings.filter(({ data }) => data !== undefined);
  if (read.some(({ error, fetchStatus }) => error !== null || fetchStatus === "paused")) {
    return "stale";
  }
  return read.some(({ failureCount }) => failureCount > 0) ? "reconnecting" : "fresh";
}

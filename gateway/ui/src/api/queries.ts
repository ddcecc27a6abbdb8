import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";

export const ME = ["me"] as const;

/** How often a live list looks for news, in milliseconds. */
export const LIVE = 5_000;

/** How often what changes rarely is read again. */
export const CALM = 15_000;

/** Server state of the desk. Whoever turns out to be signed out sees the sign-in screen. */
export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError(error) {
        if (error instanceof ProblemError && error.isSignedOut) {
          client.setQueryData(ME, null);
        }
      },
    }),
    defaultOptions: {
      queries: { staleTime: 2_000, retry: retries, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
  return client;
}

/** What the caller did wrong does not get better by asking again. */
function retries(failures: number, error: Error): boolean {
  const passing = !(error instanceof ProblemError) || error.status === 0 || error.status >= 500;
  return passing && failures < 2;
}

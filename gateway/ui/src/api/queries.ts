import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isSignedOut, ProblemError } from "./problem";

export const ME = ["me"] as const;

/** How often a live list looks for news, in milliseconds. */
export const LIVE = 5_000;

/** How often what changes rarely is read again. */
export const CALM = 15_000;

/** Server state of the desk. When a session turns out to have ended, it is asked once more who is signed in. */
export function newQueryClient(): QueryClient {
  function onError(error: Error, { queryKey }: { queryKey?: readonly unknown[] }) {
    const isKnown = isSignedOut(client.getQueryState(ME)?.error);
    if (isSignedOut(error) && queryKey?.[0] !== ME[0] && !isKnown) {
      void client.invalidateQueries({ queryKey: ME });
    }
  }

  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError: (error) => onError(error, {}) }),
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

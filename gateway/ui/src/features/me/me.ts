import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answered, api } from "@/api/client";
import { isSignedOut } from "@/api/problem";
import { ME } from "@/api/queries";
import { chooseTeam, chosenTeam } from "@/api/team";
import type { Me, Role } from "@/api/types";

/** How often it is looked whether someone has signed in again elsewhere, in milliseconds. */
const BACK_SOON = 3_000;

/**
 * Who is signed in; null when nobody was. Once someone was, the end of their session is an error of this query: what is on the desk, and
 * what is typed there, stays theirs.
 */
export const me = queryOptions({
  queryKey: ME,
  queryFn: ({ client }) => readMe(client),
  staleTime: 60_000,
  refetchInterval: ({ state }) => (isSignedOut(state.error) ? BACK_SOON : false),
});

async function readMe(client: QueryClient): Promise<Me | null> {
  const before = client.getQueryData<Me | null>(ME) ?? null;
  try {
    const optional = before === null ? true : undefined;
    const found = await answered(api.GET("/api/v1/me", { params: { query: { optional } } }));
    if (found === undefined) {
      return null;
    }
    if (!found.teams.includes(chosenTeam() ?? "")) {
      chooseTeam(null);
    }
    return found;
  } catch (error) {
    if (isSignedOut(error) && before === null) {
      return null;
    }
    throw error;
  }
}

/** The team that the desk acts for. */
export function currentTeam(of: Me): string | null {
  return chosenTeam() ?? of.team;
}

const ORDER: Role[] = ["viewer", "analyst", "admin"];

/** Roles include those below them. */
export function hasRole(of: Me | null | undefined, wanted: Role): boolean {
  return of?.roles.some((role) => ORDER.indexOf(role) >= ORDER.indexOf(wanted)) ?? false;
}

/** Whether the person at the desk may make and change things. */
export function useMayEdit(): boolean {
  return hasRole(useQuery(me).data, "analyst");
}

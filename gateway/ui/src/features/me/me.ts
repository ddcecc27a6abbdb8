import { queryOptions, useQuery } from "@tanstack/react-query";
import { answered, api } from "@/api/client";
import { ProblemError } from "@/api/problem";
import { ME } from "@/api/queries";
import { chooseTeam, chosenTeam } from "@/api/team";
import type { Me, Role } from "@/api/types";

/** Who is signed in; null when nobody is. */
export const me = queryOptions({ queryKey: ME, queryFn: readMe, staleTime: 60_000 });

async function readMe(): Promise<Me | null> {
  try {
    const found = await answered(api.GET("/api/v1/me"));
    if (!found.teams.includes(chosenTeam() ?? "")) {
      chooseTeam(null);
    }
    return found;
  } catch (error) {
    if (error instanceof ProblemError && error.isSignedOut) {
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

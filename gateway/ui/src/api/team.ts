/** The team that was chosen last; the API checks that it is one of the caller's. */
const KEY = "vedette-team";

export function chosenTeam(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function chooseTeam(team: string | null): void {
  try {
    if (team === null) {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, team);
    }
  } catch {
    // Without storage the choice cannot be kept; the first team then holds.
  }
}

import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { chooseTeam } from "@/api/team";

/** Acts for another team from now on; everything on the desk is read again. */
export function useTeamSwitch() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (team: string) => {
    chooseTeam(team);
    await navigate({ to: "/" });
    await queries.resetQueries();
  };
}

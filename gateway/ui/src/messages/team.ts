/** Words of the team screen. */
export const team = {
  title: "Team",
  lead: "Who you are here, and for which team you act.",
  you: "You",
  name: "Name",
  username: "User name",
  email: "Email",
  roles: "What you may do",
  role: {
    viewer: "Viewer: read articles, topics, rules and alerts.",
    analyst: "Analyst: also add sources, and make topics and alert rules.",
    admin: "Admin: everything, for every team you belong to.",
  },
  noRole: "You have no role yet. Ask an administrator for one.",
  teams: "Your teams",
  teamsNote: "Topics, rules and alerts belong to a team. Sources and articles are shared by all.",
  current: "Acting for this team",
  act: (team: string) => `Act for ${team}`,
  noTeams: "You belong to no team yet. Ask an administrator to add you to one.",
  managed: "Members, roles and teams are managed by your administrator in Keycloak.",
};

/** Words of topics. */
export const topics = {
  title: "Topics",
  one: "Topic",
  missing: "There is no such topic",
  lead: "What your team follows. Each article that matches is tagged in the topic’s colour.",
  create: "New topic",
  createTitle: "New topic",
  back: "All topics",
  name: "Name",
  namePlaceholder: "Attacks on Kyiv",
  query: "Query",
  queryPlaceholder: "(Kyiv OR Kiev) AND attack*",
  color: "Colour",
  colorNote: "Of its tags and marks.",
  description: "Description",
  descriptionNote: "For colleagues: what belongs here, what does not.",
  visibility: "Who sees it",
  visibilities: { team: "My team", organisation: "Whole organisation" },
  created: (name: string) => `The topic “${name}” now watches new articles.`,
  saved: (name: string) => `“${name}” is saved.`,
  deleted: (name: string) => `“${name}” is deleted.`,
  by: (owner: string, team: string) => `by ${owner}, ${team}`,
  itsArticles: "Articles",
  alertMe: "Alert on this topic",
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteConsequence: "New articles are no longer tagged with it, and its alert rules stay silent about it.",
  othersTopic: (team: string) => `This topic belongs to ${team}, who alone may change it.`,
  empty: {
    title: "No topics yet",
    detail: "A topic is a query with a name: it tags what your team cares about.",
  },
};

/** Words of queries. */
export const query = {
  check: "Checking…",
  valid: "Valid query",
  at: (line: number, column: number) => `Line ${line}, column ${column}`,
  column: (column: number) => `At character ${column}`,
  use: "Use this instead:",
  marked: "The query with its errors marked",
  help: "Words, “exact phrases”, AND, OR, NOT, brackets, word beginnings with *.",
};

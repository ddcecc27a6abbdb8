import { many } from "./count";

/** Words of saved searches. */
export const searches = {
  title: "Saved searches",
  list: "Saved searches of your team",
  none: "None yet. Save a search to find it here.",
  save: "Save this search…",
  manage: "Rename or delete…",
  name: "Name",
  nameHint: "Your team sees it under this name.",
  saved: (name: string) => `Saved: ${name}`,
  renamed: (name: string) => `Renamed: ${name}`,
  deleted: (name: string) => `Deleted: ${name}`,
  rename: (name: string) => `Rename ${name}`,
  delete: (name: string) => `Delete ${name}`,
  confirm: (name: string) => `Delete “${name}”?`,
  consequence: "It goes for your whole team. Articles, topics and alerts stay as they are.",
  others: (count: number) =>
    `${many(count, "search", "searches")} of other teams can be opened, not changed.`,
};

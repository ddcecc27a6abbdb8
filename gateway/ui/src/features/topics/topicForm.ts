import type { NewTopic, Topic, TopicChange, Visibility } from "@/api/types";

/** A topic as its form holds it. */
export interface TopicValues {
  name: string;
  query: string;
  color: string;
  description: string;
  visibility: Visibility;
}

export const TOPIC_FIELDS: (keyof TopicValues)[] = ["name", "query", "color", "description", "visibility"];

/** Colours that can be told apart in both schemes. */
export const TOPIC_COLORS = [
  "#e8590c",
  "#1971c2",
  "#2f9e44",
  "#c2255c",
  "#7048e8",
  "#0c8599",
  "#e0a100",
  "#5c6b7a",
];

/** An empty form, in the first colour that no topic has yet. */
export function emptyTopic(query: string, others: Topic[]): TopicValues {
  const used = new Set(others.map(({ color }) => color.toLowerCase()));
  const color = TOPIC_COLORS.find((candidate) => !used.has(candidate)) ?? "#1971c2";
  return { name: "", query, color, description: "", visibility: "team" };
}

export function topicValues({ name, query, color, description, visibility }: Topic): TopicValues {
  return { name, query, color, description: description ?? "", visibility };
}

export function newTopic({ name, query, color, description, visibility }: TopicValues): NewTopic {
  const told = description.trim();
  return {
    name: name.trim(),
    query: query.trim(),
    color,
    visibility,
    ...(told === "" ? {} : { description: told }),
  };
}

/** Only what differs, so that colleagues' changes elsewhere are not touched. */
export function topicChange(values: TopicValues, before: Topic): TopicChange {
  const after = { ...newTopic(values), description: values.description.trim() };
  const known = topicValues(before);
  return Object.fromEntries(
    TOPIC_FIELDS.filter((field) => after[field] !== known[field]).map((field) => [field, after[field]]),
  );
}

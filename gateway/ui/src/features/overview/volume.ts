import type { Article, Topic } from "@/api/types";

const HOUR = 3_600_000;

export const HOURS = 24;

/** How many articles an hour a topic had, the latest hour last. */
export interface TopicVolume {
  topic: Topic;
  total: number;
  hours: number[];
}

/** Counts the articles of each topic over the last hours; the topics with most come first. */
export function volumes(topics: Topic[], articles: Article[], now: number): TopicVolume[] {
  const found = new Map(topics.map((topic) => [topic.id, none(topic)]));
  for (const { seenAt, tags } of articles) {
    const age = Math.max(Math.floor((now - Date.parse(seenAt)) / HOUR), 0);
    for (const { topicId } of tags) {
      const volume = found.get(topicId);
      if (volume !== undefined && age < HOURS) {
        volume.hours[HOURS - 1 - age] = (volume.hours[HOURS - 1 - age] ?? 0) + 1;
        volume.total += 1;
      }
    }
  }
  return [...found.values()].sort((a, b) => b.total - a.total || a.topic.name.localeCompare(b.topic.name));
}

function none(topic: Topic): TopicVolume {
  return { topic, total: 0, hours: new Array<number>(HOURS).fill(0) };
}

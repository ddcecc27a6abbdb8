import type { Topic, Volume } from "@/api/types";

/** How many articles a topic had in the last day, hour by hour, the latest last. */
export interface TopicVolume {
  topic: Topic;
  total: number;
  hours: number[];
  /** Against the mean of the seven days before, in percent; null where there was nothing. */
  change: number | null;
}

const DAYS_BEFORE = 7;

/** The topics with most articles first, those without any apart. */
export function topicVolumes(
  topics: Topic[],
  lastDay: Volume | undefined,
  daysBefore: Volume | undefined,
): { busy: TopicVolume[]; silent: Topic[] } {
  const busy = topics
    .map((topic) => volumeOf(topic, lastDay, daysBefore))
    .filter(({ total }) => total > 0 || lastDay === undefined)
    .sort((a, b) => b.total - a.total || a.topic.name.localeCompare(b.topic.name));
  const shown = new Set(busy.map(({ topic }) => topic.id));
  return { busy, silent: topics.filter(({ id }) => !shown.has(id)) };
}

function volumeOf(topic: Topic, lastDay: Volume | undefined, daysBefore: Volume | undefined): TopicVolume {
  const day = lastDay?.series.find(({ value }) => value === topic.id);
  const before = daysBefore?.series.find(({ value }) => value === topic.id)?.total ?? 0;
  const total = day?.total ?? 0;
  const mean = before / DAYS_BEFORE;
  return {
    topic,
    total,
    hours: day?.counts ?? [],
    change: mean === 0 ? null : Math.round(((total - mean) / mean) * 100),
  };
}

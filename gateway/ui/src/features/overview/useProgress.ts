import { useQuery } from "@tanstack/react-query";
import { allRules } from "@/features/alerts/alerts";
import { sourceHealth } from "@/features/sources/sources";
import { allTopics } from "@/features/topics/topics";

/** Which of the first steps are done. */
export type Progress = Record<"source" | "topic" | "rule", boolean>;

/** Undefined as long as that is not known. */
export function useProgress(): Progress | undefined {
  const sources = useQuery(sourceHealth).data;
  const topics = useQuery(allTopics).data;
  const rules = useQuery(allRules).data;
  if (sources === undefined || topics === undefined || rules === undefined) {
    return undefined;
  }
  return { source: sources.total > 0, topic: topics.items.length > 0, rule: rules.items.length > 0 };
}

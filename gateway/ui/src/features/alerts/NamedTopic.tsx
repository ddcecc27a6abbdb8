import type { Topic } from "@/api/types";
import { TopicDot } from "@/features/topics/TopicTag";
import { messages } from "@/messages";
import classes from "./RuleRow.module.css";

/** A topic that a rule names; it may be deleted, or no longer for us to see. */
export function NamedTopic({ id, topics }: { id: string; topics: Topic[] }) {
  const topic = topics.find((candidate) => candidate.id === id);
  return topic === undefined ? (
    <span className={classes.channels}>{messages.alerts.gone}</span>
  ) : (
    <TopicDot name={topic.name} color={topic.color} />
  );
}

import { Link } from "@tanstack/react-router";
import type { Topic } from "@/api/types";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import classes from "./TopicRow.module.css";
import { TopicDot } from "./TopicTag";

/** One topic in the list. */
export function TopicRow({ topic }: { topic: Topic }) {
  const { id, name, color, query, visibility, owner, changedAt } = topic;
  return (
    <li className={classes.row}>
      <Link to="/topics/$id" params={{ id }} className={classes.name} data-row>
        <TopicDot name={name} color={color} />
      </Link>
      <code className={classes.query}>{query}</code>
      <div className={classes.meta}>
        <span>{messages.topics.visibilities[visibility]}</span>
        <span>
          {owner}, <Ago at={changedAt} />
        </span>
      </div>
    </li>
  );
}

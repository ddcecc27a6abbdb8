import { Link } from "@tanstack/react-router";
import type { Alert, Topic } from "@/api/types";
import { ProminenceBars, TopicDot } from "@/features/topics/TopicTag";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import classes from "./AlertRow.module.css";
import { Deliveries } from "./Deliveries";

const words = messages.alerts;

/** One alert: the article, why, and where it went. */
export function AlertRow({ alert, topics }: { alert: Alert; topics: Topic[] }) {
  const named = topics.filter(({ id }) => alert.topicIds.includes(id));
  return (
    <li className={classes.row}>
      <div>
        <Link
          to="/articles/$id"
          params={{ id: alert.articleId }}
          className={classes.title}
          dir="auto"
          data-row
        >
          {alert.title}
        </Link>
        <div className={classes.meta}>
          <Ago at={alert.raisedAt} />
          <span>{alert.sourceName}</span>
          {alert.copies > 0 && <span>{words.copies(alert.copies)}</span>}
          <span>{words.rule(alert.ruleName)}</span>
        </div>
        <div className={classes.meta}>
          {named.map(({ id, name, color }) => (
            <TopicDot key={id} name={name} color={color} />
          ))}
          <span>
            <ProminenceBars prominence={alert.prominence} /> {messages.prominence[alert.prominence]}
          </span>
        </div>
      </div>
      <Deliveries deliveries={alert.deliveries} />
    </li>
  );
}

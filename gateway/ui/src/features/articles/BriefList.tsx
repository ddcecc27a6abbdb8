import { Link } from "@tanstack/react-router";
import type { Article } from "@/api/types";
import { TopicTag } from "@/features/topics/TopicTag";
import { Ago } from "@/time/Ago";
import classes from "./BriefList.module.css";

/** Articles in few words: title, source, age and tags. */
export function BriefList({ articles, label }: { articles: Article[]; label: string }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {articles.map(({ id, title, language, source, publishedAt, seenAt, tags }) => (
        <li key={id} className={classes.row}>
          <Link
            to="/articles/$id"
            params={{ id }}
            className={classes.title}
            dir="auto"
            lang={language ?? undefined}
            data-row
          >
            {title}
          </Link>
          <div className={classes.meta}>
            <span>{source.name}</span>
            <Ago at={publishedAt ?? seenAt} />
            {tags.map((tag) => (
              <TopicTag key={tag.topicId} tag={tag} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

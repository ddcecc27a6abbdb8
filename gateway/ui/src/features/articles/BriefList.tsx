import { Link } from "@tanstack/react-router";
import type { Article } from "@/api/types";
import { TopicTag } from "@/features/topics/TopicTag";
import { Ago } from "@/time/Ago";
import classes from "./BriefList.module.css";
import { Highlighted } from "./Highlighted";

interface BriefListProps {
  articles: Article[];
  label: string;
  /** With the sentence that a search found. */
  hasSentence?: boolean;
}

/** Articles in few words: title, source, age and tags. */
export function BriefList({ articles, label, hasSentence = false }: BriefListProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {articles.map(({ id, title, language, source, publishedAt, seenAt, tags, lead, highlights }) => (
        <li key={id} className={classes.row}>
          <Link
            to="/articles/$id"
            params={{ id }}
            className={classes.title}
            dir="auto"
            lang={language ?? undefined}
            data-row
          >
            <Highlighted text={title} marks={highlights?.title} />
          </Link>
          {hasSentence && (
            <p className={classes.sentence} dir="auto" lang={language ?? undefined}>
              {highlights?.snippet ? (
                <Highlighted text={highlights.snippet.text} marks={highlights.snippet.marks} />
              ) : (
                <Highlighted text={lead} marks={highlights?.lead} />
              )}
            </p>
          )}
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

import { Link } from "@tanstack/react-router";
import type { Article } from "@/api/types";
import { TopicTag } from "@/features/topics/TopicTag";
import { Ago } from "@/time/Ago";
import classes from "./ArticleRow.module.css";
import { Highlighted } from "./Highlighted";

const ORDER = { main: 0, notable: 1, passing: 2 };

/** The most prominent first. */
function tagsOf(article: Article) {
  return [...article.tags].sort(
    (a, b) => ORDER[a.prominence] - ORDER[b.prominence] || b.salience - a.salience,
  );
}

/** One article in a list. */
export function ArticleRow({ article, isNew = false }: { article: Article; isNew?: boolean }) {
  const { source, highlights: found } = article;
  return (
    <li className={classes.row} data-new-article={isNew || undefined}>
      <div className={classes.meta}>
        <span className={classes.source}>{source.name}</span>
        <span className={classes.when}>
          <Ago at={article.publishedAt ?? article.seenAt} />
          {article.language !== null && <span className={classes.language}>{article.language}</span>}
        </span>
      </div>
      <div className={classes.body}>
        <Link
          to="/articles/$id"
          params={{ id: article.id }}
          className={classes.title}
          dir="auto"
          lang={article.language ?? undefined}
          data-row
        >
          <Highlighted text={article.title} marks={found?.title} />
        </Link>
        <p className={classes.lead} dir="auto" lang={article.language ?? undefined}>
          <Highlighted text={article.lead} marks={found?.lead} />
        </p>
        {found?.snippet && (
          <p className={classes.snippet} dir="auto" lang={article.language ?? undefined}>
            … <Highlighted text={found.snippet.text} marks={found.snippet.marks} /> …
          </p>
        )}
        {article.tags.length > 0 && (
          <div className={classes.tags}>
            {tagsOf(article).map((tag) => (
              <TopicTag key={tag.topicId} tag={tag} />
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

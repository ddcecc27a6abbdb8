import type { Article } from "@/api/types";
import { ArticleRow } from "./ArticleRow";
import classes from "./ArticleRow.module.css";

interface ArticleListProps {
  articles: Article[];
  /** The ids that are no news. */
  known?: ReadonlySet<string>;
  label: string;
}

export function ArticleList({ articles, known, label }: ArticleListProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {articles.map((article) => (
        <ArticleRow
          key={article.id}
          article={article}
          isNew={known !== undefined && !known.has(article.id)}
        />
      ))}
    </ul>
  );
}

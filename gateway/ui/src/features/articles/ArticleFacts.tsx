import type { ReactNode } from "react";
import type { Article } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { Revisions } from "@/features/revisions/Revisions";
import { messages } from "@/messages";
import { moment } from "@/time/dates";
import classes from "./ArticleFacts.module.css";

const { facts } = messages.articles;

/** Where it came from and when. */
export function ArticleFacts({ article }: { article: Article }) {
  const { source } = article;
  const rows: [label: string, value: ReactNode][] = [
    [facts.source, source.name],
    [facts.site, source.site],
    [facts.country, source.country],
    [facts.language, article.language],
    [facts.published, at(article.publishedAt)],
    [facts.modified, at(article.modifiedAt)],
    [facts.seen, at(article.seenAt)],
    [facts.stored, at(article.storedAt)],
    [
      facts.revision,
      <Revisions
        key={article.id}
        articleId={article.id}
        newest={article.revision}
        language={article.language}
      />,
    ],
  ];
  return (
    <div className={classes.facts}>
      <Panel title={facts.title}>
        <dl>
          {rows
            .filter(([, value]) => value !== null)
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </Panel>
    </div>
  );
}

function at(instant: string | null): ReactNode {
  return instant === null ? null : <time dateTime={instant}>{moment(instant)}</time>;
}

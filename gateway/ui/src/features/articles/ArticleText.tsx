import { Group, Paper, Text } from "@mantine/core";
import type { Article, Tag } from "@/api/types";
import { messages } from "@/messages";
import { moment } from "@/time/dates";
import classes from "./ArticleText.module.css";
import { ArticleTools } from "./ArticleTools";
import { paragraphs } from "./evidence";
import { Marked } from "./Marked";

/** The article as its readers should see it, with the evidence of the given tags marked. */
export function ArticleText({ article, tags }: { article: Article; tags: Tag[] }) {
  const text = article.text ?? article.lead;
  const lang = article.language ?? undefined;
  return (
    <Paper component="article" className={classes.sheet}>
      <Group gap="xs" c="dimmed" mb="xs">
        <Text span fw={600} c="var(--mantine-color-text)">
          {article.source.name}
        </Text>
        {article.author !== null && <span>{messages.articles.by(article.author)}</span>}
        <time dateTime={article.publishedAt ?? article.seenAt}>
          {moment(article.publishedAt ?? article.seenAt)}
        </time>
      </Group>
      <h1 className={classes.title} lang={lang} dir="auto" tabIndex={-1}>
        <Marked text={article.title} field="title" tags={tags} />
      </h1>
      <ArticleTools article={article} />
      <div className={classes.text} lang={lang}>
        {paragraphs(text).map(({ start, end }) => (
          <p key={start} dir="auto">
            <Marked text={text} field="text" tags={tags} from={start} to={end} />
          </p>
        ))}
      </div>
      {article.captions.length > 0 && (
        <aside className={classes.captions} aria-label={messages.articles.captions}>
          <h2>{messages.articles.captions}</h2>
          {article.captions.map((caption) => (
            <p key={caption.text} dir="auto">
              {caption.text} {caption.credit !== null && <cite>{caption.credit}</cite>}
            </p>
          ))}
        </aside>
      )}
    </Paper>
  );
}

import { Group, Stack, Switch, Text } from "@mantine/core";
import type { CSSProperties } from "react";
import type { Article, Evidence, Tag } from "@/api/types";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { ProminenceBars, TopicDot } from "@/features/topics/TopicTag";
import { messages } from "@/messages";
import { markId } from "./evidence";
import classes from "./WhyTagged.module.css";

interface WhyTaggedProps {
  article: Article;
  /** Topics whose marks are hidden. */
  hidden: ReadonlySet<string>;
  onToggle: (topicId: string) => void;
}

const { why } = messages.articles;

/** Each topic that matched: how much, and by which words. */
export function WhyTagged({ article, hidden, onToggle }: WhyTaggedProps) {
  return (
    <Panel title={why.title}>
      {article.tags.length === 0 ? (
        <Text c="dimmed">{why.none}</Text>
      ) : (
        <Stack gap="lg">
          {article.tags.map((tag) => (
            <Reason
              key={tag.topicId}
              article={article}
              tag={tag}
              isShown={!hidden.has(tag.topicId)}
              onToggle={() => onToggle(tag.topicId)}
            />
          ))}
        </Stack>
      )}
    </Panel>
  );
}

interface ReasonProps {
  article: Article;
  tag: Tag;
  isShown: boolean;
  onToggle: () => void;
}

function Reason({ article, tag, isShown, onToggle }: ReasonProps) {
  const percent = Math.round(tag.salience * 100);
  return (
    <section aria-label={tag.topicName} style={{ "--topic": tag.topicColor } as CSSProperties}>
      <Group justify="space-between" wrap="nowrap">
        <TextLink to="/topics/$id" params={{ id: tag.topicId }} fw={600} c="inherit" miw={0}>
          <TopicDot name={tag.topicName} color={tag.topicColor} />
        </TextLink>
        <Switch
          size="xs"
          label={why.marks}
          labelPosition="left"
          checked={isShown}
          onChange={onToggle}
          aria-label={why.marksOf(tag.topicName)}
        />
      </Group>
      <Group gap="xs" mt={4} c="dimmed">
        <ProminenceBars prominence={tag.prominence} color={tag.topicColor} />
        <Text size="sm">{why.measure(messages.prominence[tag.prominence], percent)}</Text>
      </Group>
      <div className={classes.meter} aria-hidden>
        <span style={{ width: `${Math.max(percent, 2)}%` }} />
      </div>
      <ol className={classes.evidence}>
        {tag.evidence.map((evidence) => (
          <li key={`${evidence.field} ${evidence.start}`}>
            <a href={`#${markId(evidence.field, evidence.start)}`}>
              <strong dir="auto">{matchedWords(article, evidence)}</strong>
              <span dir="auto">{evidence.field === "title" ? why.inTitle : evidence.sentence}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function matchedWords(article: Article, { field, start, end }: Evidence): string {
  const whole = field === "title" ? article.title : (article.text ?? "");
  return whole.slice(start, end);
}

import { Button, Group, Menu } from "@mantine/core";
import { IconExternalLink, IconLink, IconMail, IconPrinter, IconQuote, IconShare } from "@tabler/icons-react";
import type { Article } from "@/api/types";
import { tell, warn } from "@/forms/tell";
import { messages } from "@/messages";
import classes from "./ArticleTools.module.css";
import { addressOf, citation, mailOf } from "./citation";

const words = messages.articles.tools;

/** What can be done with an article: pass it on, print it, read it at its source. */
export function ArticleTools({ article }: { article: Article }) {
  return (
    <Group className={classes.tools} gap="xs" my="md">
      <Button
        component="a"
        href={article.url}
        target="_blank"
        rel="noreferrer"
        variant="default"
        size="xs"
        data-original
        rightSection={<IconExternalLink size={14} aria-hidden />}
      >
        {messages.articles.original(article.source.site)}
      </Button>
      <Share article={article} />
    </Group>
  );
}

/** Ways to pass it on; who gets the link must be able to sign in. */
function Share({ article }: { article: Article }) {
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconShare size={14} aria-hidden />}>
          {words.share}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconQuote size={16} aria-hidden />}
          onClick={() => void copy(citation(article), words.citationCopied)}
        >
          {words.citation}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={() => void copy(addressOf(article), words.linkCopied)}
        >
          {words.link}
        </Menu.Item>
        <Menu.Item component="a" href={mailOf(article)} leftSection={<IconMail size={16} aria-hidden />}>
          {words.mail}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => globalThis.print()}>
          {words.print}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(done);
  } catch {
    warn(words.notCopied); // The browser forbids it, as it does without HTTPS.
  }
}

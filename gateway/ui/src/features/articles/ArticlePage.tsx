import { Grid } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { CALM } from "@/api/queries";
import type { Article } from "@/api/types";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { ArticleFacts } from "./ArticleFacts";
import { ArticleText } from "./ArticleText";
import { article } from "./articles";
import { BackToSearch } from "./BackToSearch";
import { lastSearch } from "./lastSearch";
import { WhyTagged } from "./WhyTagged";

/** One article: its clean text, and why it was tagged. */
export function ArticlePage() {
  const { id } = useParams({ from: "/articles/$id" });
  const opened = useQuery({ ...article(id), refetchInterval: CALM });
  const { data } = opened;
  return (
    <Page back={<BackToSearch />} title={data?.title ?? messages.articles.one} hideTitle={data !== undefined}>
      <Await
        query={opened}
        rows={4}
        height={110}
        missing={{ title: messages.articles.missing, back: <ToList /> }}
      >
        {(found) => <ArticleSheet article={found} />}
      </Await>
    </Page>
  );
}

function ToList() {
  return (
    <ButtonLink variant="default" to="/articles" search={lastSearch()}>
      {messages.articles.back}
    </ButtonLink>
  );
}

function ArticleSheet({ article }: { article: Article }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());

  function toggle(topicId: string) {
    const next = new Set(hidden);
    if (!next.delete(topicId)) {
      next.add(topicId);
    }
    setHidden(next);
  }

  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <ArticleText article={article} tags={article.tags.filter((tag) => !hidden.has(tag.topicId))} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <WhyTagged article={article} hidden={hidden} onToggle={toggle} />
        <ArticleFacts article={article} />
      </Grid.Col>
    </Grid>
  );
}

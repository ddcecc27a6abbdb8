import { Grid } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { CALM } from "@/api/queries";
import type { Article } from "@/api/types";
import { BackLink } from "@/desk/BackLink";
import { Page } from "@/desk/Page";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { ArticleFacts } from "./ArticleFacts";
import { ArticleText } from "./ArticleText";
import { article } from "./articles";
import { WhyTagged } from "./WhyTagged";

/** One article: its clean text, and why it was tagged. */
export function ArticlePage() {
  const { id } = useParams({ from: "/articles/$id" });
  const { data, error, refetch } = useQuery({ ...article(id), refetchInterval: CALM });
  return (
    <Page
      back={<BackLink to="/articles" label={messages.articles.back} />}
      title={data?.title ?? messages.articles.one}
      hideTitle={data !== undefined}
    >
      {data !== undefined && <ArticleSheet article={data} />}
      {data === undefined && error === null && <Loading rows={4} height={110} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
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

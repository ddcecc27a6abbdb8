import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { problemOf } from "@/api/problem";
import type { FieldError } from "@/api/types";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { Stale } from "@/states/Stale";
import { ArticleFilters } from "./ArticleFilters";
import type { ArticleFilter } from "./articles";
import { LiveList } from "./LiveList";
import { LiveSwitch } from "./LiveSwitch";
import { rememberSearch } from "./lastSearch";
import { NoArticles } from "./NoArticles";
import { useLiveArticles } from "./useLiveArticles";
import { WrongSearch } from "./WrongSearch";

/** What the sources published, as it arrives. */
export function ArticlesPage() {
  const filter = useSearch({ from: "/articles" });
  const navigate = useNavigate({ from: "/articles" });
  const [isLive, setLive] = useState(true);
  const list = useLiveArticles(filter, isLive);
  const mayEdit = useMayEdit();
  const wrong = wrongSearch(list.error);
  useEffect(() => rememberSearch(filter), [filter]);

  const setFilter = (search: ArticleFilter, isRefined = false) =>
    void navigate({ search, replace: isRefined });

  return (
    <Page
      title={messages.articles.title}
      lead={messages.articles.lead}
      actions={
        <>
          {mayEdit && filter.q !== undefined && wrong.length === 0 && (
            <ButtonLink variant="default" to="/topics/new" search={{ query: filter.q }}>
              {messages.articles.asTopic}
            </ButtonLink>
          )}
          <LiveSwitch
            isLive={isLive}
            freshness={list.freshness}
            readAt={list.reading.dataUpdatedAt}
            onChange={setLive}
          />
        </>
      }
    >
      <ArticleFilters filter={filter} onChange={setFilter} isWrong={wrong.length > 0} />
      {wrong.length > 0 && (
        <WrongSearch q={filter.q ?? ""} errors={wrong} onUse={(q) => setFilter({ ...filter, q })} />
      )}
      {!list.isError && <Stale of={list.reading} />}
      {list.isPending && <Loading rows={6} height={92} />}
      {list.isError && wrong.length === 0 && (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.articles.length === 0 && <NoArticles filter={filter} />}
      {list.articles.length > 0 && !list.isError && <LiveList list={list} />}
      {list.hasNextPage && (
        <Button
          variant="default"
          mx="auto"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {messages.articles.older}
        </Button>
      )}
    </Page>
  );
}

/** What the API says of the query, where it is the query that is wrong. */
function wrongSearch(error: Error | null): FieldError[] {
  return error === null ? [] : problemOf(error).errors.filter(({ field }) => field === "q");
}

import { Button, Drawer, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { problemOf } from "@/api/problem";
import type { FieldError } from "@/api/types";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { ExportMenu } from "@/features/export/ExportMenu";
import { useMayEdit } from "@/features/me/me";
import { SavedSearches } from "@/features/searches/SavedSearches";
import { Timeline } from "@/features/volume/Timeline";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { Stale } from "@/states/Stale";
import { count } from "@/time/dates";
import { useNow } from "@/time/useNow";
import { ArticleFilters } from "./ArticleFilters";
import classes from "./ArticlesPage.module.css";
import { ChosenFilters } from "./ChosenFilters";
import { Facets } from "./Facets";
import { LiveList } from "./LiveList";
import { LiveSwitch } from "./LiveSwitch";
import { rememberSearch } from "./lastSearch";
import { NoArticles } from "./NoArticles";
import { type ArticleSearch, filterOf } from "./search";
import { useLiveArticles } from "./useLiveArticles";
import { WrongSearch } from "./WrongSearch";

/** The archive: what the sources published, as it arrives, searched and counted. */
export function ArticlesPage() {
  const search = useSearch({ from: "/articles" });
  const navigate = useNavigate({ from: "/articles" });
  const filter = filterOf(search, useNow());
  const [isLive, setLive] = useState(true);
  const [isNarrowing, drawer] = useDisclosure(false);
  // Elsewhere than at the head of the newest nothing new appears.
  const mayGrow = search.sort === undefined && search.to === undefined;
  const list = useLiveArticles({ ...filter, sort: search.sort }, isLive && mayGrow);
  const mayEdit = useMayEdit();
  const wrong = wrongSearch(list.error);
  useEffect(() => rememberSearch(search), [search]);

  const setSearch = (next: ArticleSearch, isRefined = false) =>
    void navigate({ search: next, replace: isRefined });
  const facets = <Facets search={search} filter={filter} onChange={setSearch} />;
  const isRight = wrong.length === 0;

  return (
    <Page
      title={messages.articles.title}
      lead={messages.articles.lead}
      isWide
      actions={
        <>
          <SavedSearches search={search} />
          {mayEdit && search.q !== undefined && isRight && (
            <ButtonLink variant="default" to="/topics/new" search={{ query: search.q }}>
              {messages.articles.asTopic}
            </ButtonLink>
          )}
          {mayGrow && (
            <LiveSwitch
              isLive={isLive}
              freshness={list.freshness}
              readAt={list.reading.dataUpdatedAt}
              onChange={setLive}
            />
          )}
        </>
      }
    >
      <ArticleFilters search={search} onChange={setSearch} isWrong={!isRight} />
      {!isRight && (
        <WrongSearch q={search.q ?? ""} errors={wrong} onUse={(q) => setSearch({ ...search, q })} />
      )}
      <ChosenFilters search={search} onChange={setSearch} />
      <div className={classes.columns}>
        <div className={classes.facets}>{isRight && facets}</div>
        <div className={classes.found}>
          {isRight && <Timeline search={search} filter={filter} onChange={setSearch} />}
          {!list.isError && <Stale of={list.reading} />}
          {list.isPending && <Loading rows={6} height={92} />}
          {list.isError && isRight && <Failure error={list.error} onRetry={() => void list.refetch()} />}
          {isRight && (
            <div className={classes.head}>
              <Text size="sm" c="dimmed" role="status">
                {list.total !== undefined &&
                  messages.articles.found(count(list.total.count), list.total.exact, list.total.count === 1)}
              </Text>
              <ExportMenu filter={filter} sort={search.sort} />
              <Button
                className={classes.narrow}
                variant="default"
                size="xs"
                leftSection={<IconFilter size={14} aria-hidden />}
                onClick={drawer.open}
              >
                {messages.articles.filters}
              </Button>
            </div>
          )}
          {list.isSuccess && list.articles.length === 0 && <NoArticles search={search} />}
          {list.articles.length > 0 && !list.isError && <LiveList list={list} />}
          {list.hasNextPage && (
            <Button
              variant="default"
              mx="auto"
              loading={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {search.sort === undefined ? messages.articles.older : messages.articles.further}
            </Button>
          )}
        </div>
      </div>
      <Drawer opened={isNarrowing} onClose={drawer.close} title={messages.articles.filters} position="right">
        {facets}
      </Drawer>
    </Page>
  );
}

/** What the API says of the query, where it is the query that is wrong. */
function wrongSearch(error: Error | null): FieldError[] {
  return error === null ? [] : problemOf(error).errors.filter(({ field }) => field === "q");
}

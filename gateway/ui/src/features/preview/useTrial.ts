import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { newestArticles } from "@/features/articles/articles";
import { facetCounts } from "@/features/articles/facets";
import { type ArticleFilter, ZONE } from "@/features/articles/search";
import { queryVerdict, REST } from "@/features/query/useQueryCheck";
import { articleVolume } from "@/features/volume/volumes";
import { useNow } from "@/time/useNow";
import { butNot, firstDay, LONGEST_SEARCH, type TrialPeriod } from "./trial";

/** What a search is asked once; what it found stays until the next has found something. */
const ONCE = {
  placeholderData: keepPreviousData,
  refetchInterval: false,
  staleTime: 60_000,
  retry: false,
} as const;
const SAMPLES = 5;
const CHANGED_SAMPLES = 3;

/** A query that is being written, as far as it can be tried. */
export interface Trial {
  /** The last text without an error; empty where there is none, or nothing is typed. */
  query: string;
  isWrong: boolean;
  isTooLong: boolean;
  filter: ArticleFilter;
  period: TrialPeriod;
  choose: (period: TrialPeriod) => void;
}

/** Tries what is typed once typing rests and its check found no error; until then what was tried before stands. */
export function useTrial(typed: string): Trial {
  const [rested] = useDebouncedValue(typed, REST);
  const [period, choose] = useState<TrialPeriod>("30d");
  const [tried, setTried] = useState("");
  const verdict = useQuery(queryVerdict(rested)).data;
  const from = firstDay(period, useNow());
  const query = rested.trim();
  const isRight = query !== "" && verdict?.valid === true;
  if (isRight && query !== tried) {
    setTried(query);
  }
  const shown = isRight ? query : tried;
  return {
    query: query === "" ? "" : shown,
    isWrong: query !== "" && verdict?.valid === false,
    isTooLong: shown.length > LONGEST_SEARCH,
    filter: { q: shown, from, zone: ZONE },
    period,
    choose,
  };
}

/** What a trial finds. Nothing is asked while there is nothing to try. */
export function useFindings({ query, isTooLong, filter }: Trial) {
  const asking = { ...ONCE, enabled: query !== "" && !isTooLong };
  const volume = useQuery({ ...articleVolume({ ...filter, by: "day" }), ...asking });
  const isNone = volume.data?.total === 0 && !volume.isPlaceholderData;
  const { from, ...everywhere } = filter;
  return {
    volume,
    facets: useQuery({ ...facetCounts(filter, ["source", "language"], SAMPLES), ...asking }),
    newest: useQuery({ ...newestArticles(filter, SAMPLES), ...asking }),
    ever: useQuery({ ...newestArticles(everywhere, 1), ...asking, enabled: asking.enabled && isNone }),
  };
}

/** What an edit gains and loses, counted and shown by the searches that list articles. */
export function useDifference({ query, filter }: Trial, saved: string | undefined) {
  const before = saved?.trim() ?? "";
  const isEdited = query !== "" && before !== "" && query !== before;
  const isTooLarge = butNot(query, before).length > LONGEST_SEARCH;
  const asking = { ...ONCE, enabled: isEdited && !isTooLarge };
  return {
    isEdited,
    isTooLarge,
    gained: useQuery({
      ...newestArticles({ ...filter, q: butNot(query, before) }, CHANGED_SAMPLES),
      ...asking,
    }),
    lost: useQuery({
      ...newestArticles({ ...filter, q: butNot(before, query) }, CHANGED_SAMPLES),
      ...asking,
    }),
  };
}

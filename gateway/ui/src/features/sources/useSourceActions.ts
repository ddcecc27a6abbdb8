import { useMutation, useQueryClient } from "@tanstack/react-query";
import { problemOf } from "@/api/problem";
import type { Source } from "@/api/types";
import { tell, warn } from "@/forms/tell";
import { messages } from "@/messages";
import { changeSource, checkNow, SOURCES } from "./sources";

/** What can be done with a source at once, without a form. */
export function useSourceActions(source: Source) {
  const queries = useQueryClient();
  const settled = {
    onError: (error: Error) => warn(problemOf(error).problem.title),
    onSettled: () => queries.invalidateQueries({ queryKey: SOURCES }),
  };
  const check = useMutation({
    mutationFn: () => checkNow(source),
    onSuccess: () => tell(messages.sources.checkSoon(source.name)),
    ...settled,
  });
  const toggle = useMutation({
    mutationFn: () => changeSource(source, { enabled: !source.enabled }),
    onSuccess: (saved) => tell(messages.sources.saved(saved.name)),
    ...settled,
  });
  return { check: () => check.mutate(), toggle: () => toggle.mutate() };
}

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answered, api, ifMatch } from "@/api/client";
import { everyPage, LARGEST_PAGE } from "@/api/paging";
import type { NewRule, Rule, RuleChange } from "@/api/types";

export const RULES = ["rules"] as const;
export const ALERTS = ["alerts"] as const;

export const allRules = queryOptions({
  queryKey: RULES,
  queryFn: () =>
    everyPage((after) =>
      answered(api.GET("/api/v1/rules", { params: { query: { limit: LARGEST_PAGE, after } } })),
    ),
});

export function rule(id: string) {
  return queryOptions({
    queryKey: [...RULES, id],
    queryFn: () => answered(api.GET("/api/v1/rules/{id}", { params: { path: { id } } })),
    // A form begins with what is there now, never with what an earlier visit left.
    gcTime: 0,
  });
}

export function createRule(body: NewRule): Promise<Rule> {
  return answered(api.POST("/api/v1/rules", { body }));
}

export function changeRule({ id, version }: Rule, body: RuleChange): Promise<Rule> {
  return answered(
    api.PATCH("/api/v1/rules/{id}", { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function deleteRule({ id, version }: Rule): Promise<unknown> {
  return answered(api.DELETE("/api/v1/rules/{id}", { params: { path: { id }, header: ifMatch(version) } }));
}

/** What was alerted of, older pages on request. */
export function alertPages(ruleId: string | undefined, limit = 50) {
  return infiniteQueryOptions({
    queryKey: [...ALERTS, { ruleId, limit }],
    queryFn: ({ pageParam }) =>
      answered(api.GET("/api/v1/alerts", { params: { query: { rule: ruleId, limit, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

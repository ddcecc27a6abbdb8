import { queryOptions } from "@tanstack/react-query";
import { answered, api, ifMatch } from "@/api/client";
import { everyPage, LARGEST_PAGE } from "@/api/paging";
import type { NewTopic, Topic, TopicChange } from "@/api/types";

export const TOPICS = ["topics"] as const;

export const allTopics = queryOptions({
  queryKey: TOPICS,
  queryFn: () =>
    everyPage((after) =>
      answered(api.GET("/api/v1/topics", { params: { query: { limit: LARGEST_PAGE, after } } })),
    ),
  staleTime: 10_000,
});

export function topic(id: string) {
  return queryOptions({
    queryKey: [...TOPICS, id],
    queryFn: () => answered(api.GET("/api/v1/topics/{id}", { params: { path: { id } } })),
    // A form begins with what is there now, never with what an earlier visit left.
    gcTime: 0,
  });
}

export function createTopic(body: NewTopic): Promise<Topic> {
  return answered(api.POST("/api/v1/topics", { body }));
}

export function changeTopic({ id, version }: Topic, body: TopicChange): Promise<Topic> {
  return answered(
    api.PATCH("/api/v1/topics/{id}", { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

export function deleteTopic({ id, version }: Topic): Promise<unknown> {
  return answered(api.DELETE("/api/v1/topics/{id}", { params: { path: { id }, header: ifMatch(version) } }));
}

import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { BackLink } from "@/desk/BackLink";
import { Page } from "@/desk/Page";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { NewTopic } from "./NewTopic";
import { TopicSheet } from "./TopicSheet";
import { allTopics, topic } from "./topics";

const words = messages.topics;

/** A topic to be made. */
export function NewTopicPage() {
  const { query } = useSearch({ from: "/topics/new" });
  const { data, error, refetch } = useQuery(allTopics);
  const mayEdit = useMayEdit();
  return (
    <Page
      back={<BackLink to="/topics" label={words.back} />}
      title={words.createTitle}
      lead={mayEdit ? undefined : messages.problems.readOnly}
    >
      {data !== undefined && <NewTopic query={query ?? ""} others={data.items} />}
      {data === undefined && error === null && <Loading rows={3} height={90} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}

/** A topic that is there. */
export function TopicPage() {
  const { id } = useParams({ from: "/topics/$id" });
  const { data, error, refetch } = useQuery(topic(id));
  return (
    <Page
      back={<BackLink to="/topics" label={words.back} />}
      title={data?.name ?? words.title}
      lead={data === undefined ? undefined : words.by(data.owner, data.team)}
    >
      {data !== undefined && <TopicSheet key={data.id} topic={data} />}
      {data === undefined && error === null && <Loading rows={3} height={90} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}

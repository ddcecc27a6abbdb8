import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { BackLink } from "@/desk/BackLink";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { NotAllowed } from "@/states/NotAllowed";
import { NewTopic } from "./NewTopic";
import { TopicSheet } from "./TopicSheet";
import { allTopics, topic } from "./topics";

const words = messages.topics;

function ToList() {
  return (
    <ButtonLink variant="default" to="/topics">
      {words.back}
    </ButtonLink>
  );
}

/** A topic to be made. */
export function NewTopicPage() {
  const { query } = useSearch({ from: "/topics/new" });
  const topics = useQuery(allTopics);
  const mayEdit = useMayEdit();
  return (
    <Page back={<BackLink to="/topics" label={words.back} />} title={words.createTitle}>
      {mayEdit ? (
        <Await query={topics} rows={3} height={90}>
          {({ items }) => <NewTopic query={query ?? ""} others={items} />}
        </Await>
      ) : (
        <NotAllowed back={<ToList />} />
      )}
    </Page>
  );
}

/** A topic that is there. */
export function TopicPage() {
  const { id } = useParams({ from: "/topics/$id" });
  const opened = useQuery(topic(id));
  const { data } = opened;
  return (
    <Page
      back={<BackLink to="/topics" label={words.back} />}
      title={data?.name ?? words.one}
      lead={data === undefined ? undefined : words.by(data.owner, data.team)}
    >
      <Await query={opened} rows={3} height={90} missing={{ title: words.missing, back: <ToList /> }}>
        {(found) => <TopicSheet key={found.id} topic={found} />}
      </Await>
    </Page>
  );
}

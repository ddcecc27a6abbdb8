import { IconPlus, IconTargetArrow } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { Panel } from "@/desk/Panel";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
import { Empty } from "@/states/Empty";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { TopicRow } from "./TopicRow";
import rows from "./TopicRow.module.css";
import { allTopics } from "./topics";

const words = messages.topics;

/** The topics that the team sees. */
export function TopicsPage() {
  const { data, error, refetch } = useQuery(allTopics);
  const mayEdit = useMayEdit();
  const create = mayEdit && (
    <ButtonLink to="/topics/new" leftSection={<IconPlus size={16} aria-hidden />} data-new>
      {words.create}
    </ButtonLink>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={data?.items.length === 0 ? undefined : create}>
      {data === undefined && error === null && <Loading rows={4} height={72} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <Empty icon={<IconTargetArrow />} title={words.empty.title} action={create}>
          {words.empty.detail}
        </Empty>
      )}
      {data !== undefined && data.items.length > 0 && (
        <Panel flush>
          <ul className={rows.list} aria-label={words.title}>
            {data.items.map((topic) => (
              <TopicRow key={topic.id} topic={topic} />
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

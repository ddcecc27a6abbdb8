import { IconPlus, IconTargetArrow } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { Panel } from "@/desk/Panel";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { Empty } from "@/states/Empty";
import { TopicRow } from "./TopicRow";
import rows from "./TopicRow.module.css";
import { allTopics } from "./topics";

const words = messages.topics;

/** The topics that the team sees. */
export function TopicsPage() {
  const topics = useQuery(allTopics);
  const mayEdit = useMayEdit();
  const create = mayEdit && (
    <ButtonLink to="/topics/new" leftSection={<IconPlus size={16} aria-hidden />} data-new>
      {words.create}
    </ButtonLink>
  );
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={topics.data?.items.length === 0 ? undefined : create}
    >
      <Await query={topics} rows={4} height={72}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={<IconTargetArrow />} title={words.empty.title} action={create}>
              {words.empty.detail}
            </Empty>
          ) : (
            <Panel flush>
              <ul className={rows.list} aria-label={words.title}>
                {items.map((topic) => (
                  <TopicRow key={topic.id} topic={topic} />
                ))}
              </ul>
            </Panel>
          )
        }
      </Await>
    </Page>
  );
}

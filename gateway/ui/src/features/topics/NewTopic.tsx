import { Grid } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Topic } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { Preview } from "@/features/preview/Preview";
import { useTrial } from "@/features/preview/useTrial";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { TopicForm } from "./TopicForm";
import { emptyTopic, newTopic, type TopicValues } from "./topicForm";
import { createTopic, TOPICS } from "./topics";

/** The form of a new topic, and beside it what its query finds already. */
export function NewTopic({ query, others }: { query: string; others: Topic[] }) {
  const [typed, setTyped] = useState(query);
  const trial = useTrial(typed);
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function create(values: TopicValues): Promise<Topic> {
    const created = await createTopic(newTopic(values));
    tell(messages.topics.created(created.name));
    await queries.invalidateQueries({ queryKey: TOPICS });
    await navigate({ to: "/topics", ignoreBlocker: true });
    return created;
  }

  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Panel>
          <TopicForm
            initial={emptyTopic(query, others)}
            draft="topic new"
            submitLabel={messages.actions.create}
            onSubmit={create}
            onQuery={setTyped}
          />
        </Panel>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Preview trial={trial} />
      </Grid.Col>
    </Grid>
  );
}

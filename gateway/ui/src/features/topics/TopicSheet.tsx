import { Box, Grid, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBell, IconNews } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Topic } from "@/api/types";
import { ButtonLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { currentTeam, hasRole, me } from "@/features/me/me";
import { Difference } from "@/features/preview/Difference";
import { Preview } from "@/features/preview/Preview";
import { useTrial } from "@/features/preview/useTrial";
import { ConfirmDelete } from "@/forms/ConfirmDelete";
import { DeleteButton } from "@/forms/DeleteButton";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { TopicForm } from "./TopicForm";
import { TopicText } from "./TopicText";
import { type TopicValues, topicChange, topicValues } from "./topicForm";
import { changeTopic, deleteTopic, TOPICS } from "./topics";

const words = messages.topics;

/** A topic to be read or changed: as it was when it was opened, so that nobody's change is overwritten unseen. */
export function TopicSheet({ topic: opened }: { topic: Topic }) {
  const [topic, setTopic] = useState(opened);
  const [typed, setTyped] = useState(topic.query);
  const trial = useTrial(typed);
  const [isDeleting, deletion] = useDisclosure(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signedIn = useQuery(me).data;
  const isOurs = signedIn !== null && signedIn !== undefined && currentTeam(signedIn) === topic.team;
  const mayChange = hasRole(signedIn, "analyst") && isOurs;

  async function save(values: TopicValues): Promise<Topic> {
    const saved = await changeTopic(topic, topicChange(values, topic));
    setTopic(saved);
    tell(words.saved(saved.name));
    await queries.invalidateQueries({ queryKey: TOPICS });
    return saved;
  }

  async function remove(): Promise<void> {
    await deleteTopic(topic);
    tell(words.deleted(topic.name));
    await navigate({ to: "/topics", ignoreBlocker: true });
    queries.removeQueries({ queryKey: [...TOPICS, topic.id] });
    await queries.invalidateQueries({ queryKey: TOPICS });
  }

  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Panel>
          {mayChange ? (
            <TopicForm
              initial={topicValues(topic)}
              draft={`topic ${topic.id} ${topic.version}`}
              submitLabel={messages.actions.save}
              onSubmit={save}
              onQuery={setTyped}
              aside={<DeleteButton onClick={deletion.open} />}
            />
          ) : (
            <>
              <Text c="dimmed" mb="md">
                {isOurs ? messages.problems.readOnly : words.othersTopic(topic.team)}
              </Text>
              <TopicText topic={topic} />
            </>
          )}
        </Panel>
        {mayChange && (
          <Box mt="md">
            <Difference trial={trial} saved={topic.query} />
          </Box>
        )}
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Group mb="md" gap="sm">
          <ButtonLink
            variant="default"
            to="/articles"
            search={{ topic: [topic.id] }}
            leftSection={<IconNews size={16} aria-hidden />}
          >
            {words.itsArticles}
          </ButtonLink>
          {hasRole(signedIn, "analyst") && (
            <ButtonLink
              variant="default"
              to="/alerts/rules/new"
              search={{ topic: topic.id }}
              leftSection={<IconBell size={16} aria-hidden />}
            >
              {words.alertMe}
            </ButtonLink>
          )}
        </Group>
        <Preview trial={trial} saved={topic.query} />
      </Grid.Col>
      <ConfirmDelete
        title={isDeleting ? words.deleteTitle(topic.name) : null}
        consequence={words.deleteConsequence}
        onDelete={remove}
        onClose={deletion.close}
      />
    </Grid>
  );
}

import { Button, Group, Stack, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Me } from "@/api/types";
import { Page } from "@/desk/Page";
import { Panel } from "@/desk/Panel";
import { currentTeam, me } from "@/features/me/me";
import { messages } from "@/messages";
import { Loading } from "@/states/Loading";
import classes from "./TeamPage.module.css";
import { useTeamSwitch } from "./useTeamSwitch";

const words = messages.team;

/** Who is signed in, and for which team they act. */
export function TeamPage() {
  const { data } = useQuery(me);
  return (
    <Page title={words.title} lead={words.lead}>
      {data === undefined || data === null ? (
        <Loading rows={3} height={120} />
      ) : (
        <>
          <Person me={data} />
          <Teams me={data} />
          <Text c="dimmed" size="sm">
            {words.managed}
          </Text>
        </>
      )}
    </Page>
  );
}

function Person({ me }: { me: Me }) {
  return (
    <Panel title={words.you}>
      <dl className={classes.facts}>
        <dt>{words.name}</dt>
        <dd>{me.name}</dd>
        <dt>{words.username}</dt>
        <dd>{me.username}</dd>
        {me.email !== null && (
          <>
            <dt>{words.email}</dt>
            <dd>{me.email}</dd>
          </>
        )}
        <dt>{words.roles}</dt>
        <dd>
          {me.roles.length === 0
            ? words.noRole
            : me.roles.map((role) => <div key={role}>{words.role[role]}</div>)}
        </dd>
      </dl>
    </Panel>
  );
}

function Teams({ me }: { me: Me }) {
  const switchTo = useTeamSwitch();
  const current = currentTeam(me);
  return (
    <Panel title={words.teams}>
      <Stack gap="sm">
        <Text c="dimmed">{me.teams.length === 0 ? words.noTeams : words.teamsNote}</Text>
        {me.teams.map((team) => (
          <Group key={team} justify="space-between" mih={36}>
            <Text fw={600}>{team}</Text>
            {team === current ? (
              <Group gap={6} c="var(--desk-good)">
                <IconCheck size={16} aria-hidden />
                {words.current}
              </Group>
            ) : (
              <Button variant="default" size="xs" onClick={() => void switchTo(team)}>
                {words.act(team)}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}

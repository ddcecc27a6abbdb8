import { Avatar, Button, Menu, Text } from "@mantine/core";
import { IconCheck, IconChevronDown, IconLogout } from "@tabler/icons-react";
import type { Me } from "@/api/types";
import { currentTeam } from "@/features/me/me";
import { signOut } from "@/features/me/signOut";
import { useTeamSwitch } from "@/features/team/useTeamSwitch";
import { messages } from "@/messages";

/** Who is signed in, for which team, and the way out. */
export function TeamMenu({ me }: { me: Me }) {
  const switchTo = useTeamSwitch();
  const team = currentTeam(me);
  return (
    <Menu position="bottom-end" width={240} withArrow>
      <Menu.Target>
        <Button
          variant="default"
          px="xs"
          leftSection={<Avatar size={22} name={me.name} color="harbour" variant="filled" radius="xl" />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <Text span size="sm" fw={500}>
            {team ?? me.username}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.name} · {me.email}
        </Menu.Label>
        {me.teams.map((name) => (
          <Menu.Item
            key={name}
            onClick={() => switchTo(name)}
            leftSection={name === team ? <IconCheck size={16} aria-hidden /> : <span style={{ width: 16 }} />}
            aria-current={name === team}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={signOut} leftSection={<IconLogout size={16} aria-hidden />}>
          {messages.desk.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

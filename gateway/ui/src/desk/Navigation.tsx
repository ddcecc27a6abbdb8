import { Button, Kbd, Stack } from "@mantine/core";
import { IconKeyboard } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { countIn, sourceHealth } from "@/features/sources/sources";
import { messages } from "@/messages";
import classes from "./Shell.module.css";
import { screens } from "./screens";

interface NavigationProps {
  onFollow: () => void;
  onHelp: () => void;
}

/** The menu of screens. */
export function Navigation({ onFollow, onHelp }: NavigationProps) {
  const health = useQuery(sourceHealth).data;
  const failing = health === undefined ? 0 : countIn(health, "failing", "gone");
  return (
    <>
      <Stack component="nav" gap={2} aria-label={messages.desk.screens} flex={1}>
        {screens.map(({ to, label, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            className={classes.item}
            activeOptions={{ exact: to === "/", includeSearch: false }}
            onClick={onFollow}
          >
            <Icon aria-hidden />
            {label}
            {to === "/sources" && failing > 0 && (
              <span className={classes.trouble} title={messages.sources.failing(failing)}>
                {failing}
              </span>
            )}
          </Link>
        ))}
      </Stack>
      <Button
        variant="subtle"
        color="gray"
        c="dimmed"
        justify="flex-start"
        size="xs"
        visibleFrom="sm"
        leftSection={<IconKeyboard size={16} aria-hidden />}
        rightSection={<Kbd size="xs">?</Kbd>}
        onClick={onHelp}
      >
        {messages.shortcuts.title}
      </Button>
    </>
  );
}

import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./States.module.css";

interface EmptyProps {
  icon: ReactNode;
  title: string;
  /** 1 where it is all of the screen. */
  level?: 1 | 2;
  children: ReactNode;
  action?: ReactNode;
}

/** There is nothing here yet, why, and what to do about it. */
export function Empty({ icon, title, level = 2, children, action }: EmptyProps) {
  return (
    <Stack className={classes.state} align="center" gap="xs">
      <div className={classes.icon}>{icon}</div>
      <Title order={level} size="h4">
        {title}
      </Title>
      <Text c="dimmed" maw={460} ta="center">
        {children}
      </Text>
      {action}
    </Stack>
  );
}

import { Group, Paper, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Panel.module.css";

interface PanelProps {
  title?: string;
  aside?: ReactNode;
  /** Without inner space, for lists whose rows reach the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A sheet on the desk. */
export function Panel({ title, aside, flush = false, children }: PanelProps) {
  return (
    <Paper component="section" className={classes.panel} data-flush={flush || undefined}>
      {title !== undefined && (
        <Group className={classes.head} justify="space-between" gap="sm">
          <Title order={2} size="h4">
            {title}
          </Title>
          {aside}
        </Group>
      )}
      <div className={classes.body}>{children}</div>
    </Paper>
  );
}

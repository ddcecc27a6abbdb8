import { Button, Stack, Text, Title } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { problemOf } from "@/api/problem";
import { explained } from "@/forms/problems";
import { messages } from "@/messages";
import classes from "./States.module.css";

interface FailureProps {
  error: unknown;
  onRetry?: () => void;
}

/** Something could not be read: what, and how to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  const problem = explained(problemOf(error).problem);
  return (
    <Stack className={classes.state} align="center" gap="xs" role="alert">
      <div className={classes.icon}>
        <IconPlugConnectedX />
      </div>
      <Title order={2} size="h4">
        {problem.title}
      </Title>
      <Text c="dimmed" maw={460} ta="center">
        {problem.detail}
      </Text>
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          {messages.actions.retry}
        </Button>
      )}
    </Stack>
  );
}

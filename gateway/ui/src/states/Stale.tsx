import { Alert, Button, Group } from "@mantine/core";
import { IconCloudOff } from "@tabler/icons-react";
import { problemOf } from "@/api/problem";
import { messages } from "@/messages";
import { clock } from "@/time/dates";
import { freshness, type Reading } from "./freshness";

export type { Reading };

const words = messages.states.stale;

/** Says that what is shown could not be read again: since when it is old, and why. Nothing while all is well. */
export function Stale({ of }: { of: Reading }) {
  if (freshness(of) !== "stale") {
    return null;
  }
  const since = words.since(clock(new Date(of.dataUpdatedAt).toISOString()));
  return (
    <Alert variant="outline" color="orange" role="status" icon={<IconCloudOff />} py="xs">
      <Group justify="space-between" gap="sm">
        <span>
          <strong>{since}</strong> {of.error === null ? words.offline : problemOf(of.error).problem.title}.{" "}
          {words.again}
        </span>
        <Button size="compact-sm" variant="default" onClick={() => void of.refetch()}>
          {messages.actions.retry}
        </Button>
      </Group>
    </Alert>
  );
}

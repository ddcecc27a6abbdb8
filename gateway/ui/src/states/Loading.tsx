import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import { messages } from "@/messages";

const ROWS = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** The shape of what is about to come. */
export function Loading({ rows = 5, height = 64 }: { rows?: number; height?: number }) {
  return (
    <Stack gap="xs" role="status" aria-busy>
      <VisuallyHidden>{messages.states.loading}</VisuallyHidden>
      {ROWS.slice(0, rows).map((row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </Stack>
  );
}

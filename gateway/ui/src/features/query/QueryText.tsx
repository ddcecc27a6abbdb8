import { Button, Code, CopyButton, Group, Text } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { messages } from "@/messages";

/** A query to be read and copied. */
export function QueryText({ label, query }: { label: string; query: string }) {
  return (
    <section aria-label={label}>
      <Group justify="space-between" mb={4}>
        <Text fw={500}>{label}</Text>
        <CopyButton value={query}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
            >
              {copied ? messages.actions.copied : messages.actions.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Code
        block
        c="var(--mantine-color-text)"
        fz="md"
        style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
      >
        {query}
      </Code>
    </section>
  );
}

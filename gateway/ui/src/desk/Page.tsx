import { Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { messages } from "@/messages";
import { useAnnounced } from "./useAnnounced";

interface PageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The way to the list that this is of. */
  back?: ReactNode;
  /** Where the content has a heading of its own. */
  hideTitle?: boolean;
  /** Where lists stand beside what narrows them. */
  isWide?: boolean;
  children: ReactNode;
}

/** A screen: its title, what it is for, what can be done, and its content. */
export function Page({ title, lead, actions, back, hideTitle = false, isWide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${messages.desk.name}`;
  }, [title]);

  const content = useAnnounced();

  return (
    <Stack ref={content} gap="lg" maw={isWide ? 1560 : 1240} mx="auto">
      {back}
      {!hideTitle && (
        <Group justify="space-between" align="flex-end" gap="md">
          <Stack gap={2} flex="1 1 20rem">
            <Title order={1} tabIndex={-1} dir="auto">
              {title}
            </Title>
            {lead !== undefined && (
              <Text c="dimmed" maw={640}>
                {lead}
              </Text>
            )}
          </Stack>
          {actions !== undefined && <Group gap="sm">{actions}</Group>}
        </Group>
      )}
      {children}
    </Stack>
  );
}

import { Button, Code, CopyButton, Group, Modal, Stack, Text } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { messages } from "@/messages";

interface SecretOnceProps {
  secrets: { url: string; secret: string }[];
  onClose: () => void;
}

const words = messages.alerts;

/** The signing secrets of new webhooks; closed only on purpose, since they are never shown again. */
export function SecretOnce({ secrets, onClose }: SecretOnceProps) {
  return (
    <Modal
      opened={secrets.length > 0}
      onClose={onClose}
      title={words.secretTitle}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack>
        <Text>{words.secretLead}</Text>
        {secrets.map(({ url, secret }) => (
          <Stack key={url} gap={4}>
            <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
              {url}
            </Text>
            <Group wrap="nowrap" align="flex-start">
              <Code block flex={1} style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
                {secret}
              </Code>
              <CopyButton value={secret}>
                {({ copied, copy }) => (
                  <Button
                    variant="default"
                    onClick={copy}
                    leftSection={
                      copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
                    }
                  >
                    {copied ? messages.actions.copied : messages.actions.copy}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </Stack>
        ))}
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {messages.actions.done}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

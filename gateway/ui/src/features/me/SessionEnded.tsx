import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { messages } from "@/messages";

const { title, detail, button } = messages.session;

/** Over whatever someone is at: it stays as it is, and they go on once they have signed in again in another tab. */
export function SessionEnded({ opened }: { opened: boolean }) {
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      title={title}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      zIndex={400}
    >
      <Stack>
        <Text>{detail}</Text>
        <Group justify="flex-end">
          <Button component="a" href="/sign-in" target="_blank" data-autofocus>
            {button}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

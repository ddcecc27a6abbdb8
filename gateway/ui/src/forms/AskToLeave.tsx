import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { messages } from "@/messages";

interface AskToLeaveProps {
  opened: boolean;
  onStay: () => void;
  onLeave: () => void;
}

const words = messages.forms.leave;

/** Whether what was typed may be given up. */
export function AskToLeave({ opened, onStay, onLeave }: AskToLeaveProps) {
  return (
    <Modal opened={opened} onClose={onStay} title={words.title} withCloseButton={false}>
      <Stack>
        <Text>{words.detail}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onLeave}>
            {words.leave}
          </Button>
          <Button onClick={onStay} data-autofocus>
            {words.stay}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

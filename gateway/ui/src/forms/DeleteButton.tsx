import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { messages } from "@/messages";

/** Beside a form's own button: takes what is edited away. */
export function DeleteButton({ onClick }: { onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      color="red.8"
      c="var(--desk-bad)"
      leftSection={<IconTrash size={16} aria-hidden />}
      onClick={onClick}
    >
      {messages.actions.delete}
    </Button>
  );
}

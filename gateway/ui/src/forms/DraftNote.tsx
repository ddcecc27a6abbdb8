import { Alert } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { messages } from "@/messages";

/** Says that a form holds what was typed before, not what is saved. */
export function DraftNote({ isShown }: { isShown: boolean }) {
  return isShown ? (
    <Alert variant="outline" color="blue" role="status" icon={<IconHistory />} py="xs">
      {messages.forms.restored}
    </Alert>
  ) : null;
}

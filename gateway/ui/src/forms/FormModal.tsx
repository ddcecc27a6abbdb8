import { Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { messages } from "@/messages";
import { AskToLeave } from "./AskToLeave";

interface FormModalProps {
  opened: boolean;
  title: string;
  size?: string;
  /** Whether something is typed that closing would lose. */
  isDirty: boolean;
  onClose: () => void;
  children: (close: () => void) => ReactNode;
}

/** A dialog with a form, which does not go with what was typed unless it is asked to. */
export function FormModal({ opened, title, size, isDirty, onClose, children }: FormModalProps) {
  const [isAsking, asking] = useDisclosure(false);
  const close = isDirty ? asking.open : onClose;

  function leave() {
    asking.close();
    onClose();
  }

  return (
    <>
      <Modal
        opened={opened}
        onClose={close}
        title={title}
        size={size}
        closeButtonProps={{ "aria-label": messages.actions.close }}
      >
        {children(close)}
      </Modal>
      <AskToLeave opened={isAsking} onStay={asking.close} onLeave={leave} />
    </>
  );
}

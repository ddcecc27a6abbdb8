import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { problemOf } from "@/api/problem";
import { messages } from "@/messages";
import { FormProblem } from "./FormProblem";

interface ConfirmDeleteProps {
  /** What goes, as its title; null while nothing is to be deleted. */
  title: string | null;
  consequence: string;
  onDelete: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks before something goes for good. */
export function ConfirmDelete({ title, consequence, onDelete, onClose }: ConfirmDeleteProps) {
  const deletion = useMutation({ mutationFn: onDelete, onSuccess: close });

  function close() {
    deletion.reset();
    onClose();
  }

  return (
    <Modal opened={title !== null} onClose={close} title={title} centered>
      <Stack>
        <Text>{consequence}</Text>
        <FormProblem problem={deletion.error === null ? null : problemOf(deletion.error).problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {messages.actions.cancel}
          </Button>
          <Button color="red.8" loading={deletion.isPending} onClick={() => deletion.mutate()}>
            {messages.actions.delete}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

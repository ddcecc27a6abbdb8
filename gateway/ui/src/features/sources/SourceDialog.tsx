import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { Source } from "@/api/types";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { SourceForm } from "./SourceForm";
import { type SourceValues, sourceChange, sourceValues } from "./sourceForm";
import { changeSource, SOURCES } from "./sources";

interface SourceDialogProps {
  /** The source to edit; null for none. */
  of: Source | null;
  onClose: () => void;
}

const words = messages.sources;

/** Changes a source. */
export function SourceDialog({ of, onClose }: SourceDialogProps) {
  const queries = useQueryClient();
  if (of === null) {
    return null;
  }
  const before = of;

  async function submit(values: SourceValues): Promise<Source> {
    const saved = await changeSource(before, sourceChange(values, before));
    tell(words.saved(saved.name));
    await queries.invalidateQueries({ queryKey: SOURCES });
    onClose();
    return saved;
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={words.editTitle(of.name)}
      closeButtonProps={{ "aria-label": messages.actions.close }}
    >
      <SourceForm
        initial={sourceValues(of)}
        submitLabel={messages.actions.save}
        onSubmit={submit}
        onCancel={onClose}
      />
    </Modal>
  );
}

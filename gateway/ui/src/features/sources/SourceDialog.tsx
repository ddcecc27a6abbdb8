import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { Source } from "@/api/types";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { SourceForm } from "./SourceForm";
import { emptySource, newSource, type SourceValues, sourceChange, sourceValues } from "./sourceForm";
import { addSource, changeSource, SOURCES } from "./sources";

interface SourceDialogProps {
  /** The source to edit, "new" for one to be added, null for none. */
  of: Source | "new" | null;
  onClose: () => void;
}

const words = messages.sources;

/** Adds a source, or changes one. */
export function SourceDialog({ of, onClose }: SourceDialogProps) {
  const queries = useQueryClient();

  async function submit(values: SourceValues): Promise<Source> {
    const isNew = of === "new" || of === null;
    const saved = await (isNew ? addSource(newSource(values)) : changeSource(of, sourceChange(values, of)));
    tell(isNew ? words.added(saved.name) : words.saved(saved.name));
    await queries.invalidateQueries({ queryKey: SOURCES });
    onClose();
    return saved;
  }

  const isEdit = of !== null && of !== "new";
  return (
    <Modal
      opened={of !== null}
      onClose={onClose}
      title={isEdit ? words.editTitle(of.name) : words.addTitle}
      closeButtonProps={{ "aria-label": messages.actions.close }}
    >
      <SourceForm
        initial={isEdit ? sourceValues(of) : emptySource}
        submitLabel={isEdit ? messages.actions.save : words.add}
        onSubmit={submit}
        onCancel={onClose}
      />
    </Modal>
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Source } from "@/api/types";
import { FormModal } from "@/forms/FormModal";
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

/** Changes a source. It stays in the page when it is closed, so that the focus can go back to where it came from. */
export function SourceDialog({ of, onClose }: SourceDialogProps) {
  const queries = useQueryClient();
  const [isDirty, setDirty] = useState(false);
  const last = useRef(of);
  last.current = of ?? last.current;
  const before = last.current;

  async function submit(values: SourceValues, source: Source): Promise<Source> {
    const saved = await changeSource(source, sourceChange(values, source));
    tell(words.saved(saved.name));
    await queries.invalidateQueries({ queryKey: SOURCES });
    onClose();
    return saved;
  }

  return (
    <FormModal
      opened={of !== null}
      onClose={onClose}
      isDirty={isDirty}
      title={words.editTitle(before?.name ?? "")}
    >
      {(close) =>
        before !== null && (
          <SourceForm
            initial={sourceValues(before)}
            submitLabel={messages.actions.save}
            onSubmit={(values) => submit(values, before)}
            onCancel={close}
            onDirty={setDirty}
          />
        )
      }
    </FormModal>
  );
}

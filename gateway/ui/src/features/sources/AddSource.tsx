import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { NewSource, Source } from "@/api/types";
import { FormModal } from "@/forms/FormModal";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { Discovery } from "./Discovery";
import { SourceForm } from "./SourceForm";
import { emptySource, newSource, type SourceValues } from "./sourceForm";
import { addSource, SOURCES } from "./sources";

interface AddSourceProps {
  opened: boolean;
  onClose: () => void;
}

const words = messages.sources;

/** Adds sources: those a site is found to offer, or one that is filled in by hand. */
export function AddSource({ opened, onClose }: AddSourceProps) {
  const queries = useQueryClient();
  const [byHand, setByHand] = useState<SourceValues | null>(null);
  const [isDirty, setDirty] = useState(false);

  function close() {
    setByHand(null);
    onClose();
  }

  async function add(source: NewSource): Promise<Source> {
    const added = await addSource(source);
    tell(words.added(added.name));
    await queries.invalidateQueries({ queryKey: SOURCES });
    return added;
  }

  async function submit(values: SourceValues): Promise<Source> {
    const added = await add(newSource(values));
    close();
    return added;
  }

  return (
    <FormModal
      opened={opened}
      onClose={close}
      isDirty={isDirty}
      title={words.addTitle}
      size={byHand === null ? "lg" : "md"}
    >
      {(cancel) =>
        byHand === null ? (
          <Discovery onAdd={add} onByHand={(url) => setByHand({ ...emptySource, url })} />
        ) : (
          <SourceForm
            initial={byHand}
            submitLabel={words.add}
            onSubmit={submit}
            onCancel={cancel}
            onDirty={setDirty}
          />
        )
      }
    </FormModal>
  );
}

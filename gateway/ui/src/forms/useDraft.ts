import type { UseFormReturnType } from "@mantine/form";
import { useEffect, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "./drafts";

export interface Draft {
  /** Whether something is typed that is not saved. */
  isDirty: boolean;
  /** Whether the form began with a draft of before. */
  isRestored: boolean;
  /** It is saved, or no longer wanted. */
  drop: () => void;
}

/**
 * Keeps what is typed in a form until it is saved. The key names what is edited, with its version: what was typed over an older one
 * must not be saved over a newer one unseen.
 *
 * @param keepable what of the values may be kept; secrets may not
 */
export function useDraft<Values extends object>(
  form: UseFormReturnType<Values>,
  key: string,
  keepable: (values: Values) => Values = (values) => values,
): Draft {
  const [isRestored, setRestored] = useState(false);
  const isDirty = form.isDirty();
  const { setValues, values } = form;

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each thing that is edited
  useEffect(() => {
    const draft = readDraft<Values>(key);
    if (draft !== null) {
      setValues(draft);
      setRestored(true);
    }
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what may be kept follows from the values
  useEffect(() => {
    if (isDirty) {
      keepDraft(key, keepable(values));
    } else {
      dropDraft(key);
    }
  }, [isDirty, key, values]);

  function drop() {
    dropDraft(key);
    setRestored(false);
  }

  return { isDirty, isRestored, drop };
}

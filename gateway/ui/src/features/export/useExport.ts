import { useEffect, useRef, useState } from "react";
import { problemOf } from "@/api/problem";
import { tell, warn } from "@/forms/tell";
import { messages } from "@/messages";
import { count } from "@/time/dates";
import { download, type ExportedFile, MOST_ROWS, type Progress, save } from "./download";

const words = messages.exporting;

interface RunningExport {
  /** Undefined while none runs. */
  progress: Progress | undefined;
  start: (wanted: Parameters<typeof download>[0]) => void;
  cancel: () => void;
}

/** One export at a time; it ends with the page that began it. */
export function useExport(): RunningExport {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(wanted: Parameters<typeof download>[0]) {
    const own = new AbortController();
    running.current = own;
    setProgress({ bytes: 0, rows: 0 });
    try {
      const file = await download(wanted, own.signal, setProgress);
      save(file);
      tell(outcome(file));
    } catch (error) {
      if (!own.signal.aborted) {
        warn(words.failed(problemOf(error).message));
      }
    } finally {
      setProgress(undefined);
    }
  }

  return {
    progress,
    start: (wanted) => void run(wanted),
    cancel: () => running.current?.abort(),
  };
}

function outcome({ name, total }: ExportedFile): string {
  return total !== undefined && total > MOST_ROWS
    ? words.cut(name, count(MOST_ROWS), count(total))
    : words.done(name);
}

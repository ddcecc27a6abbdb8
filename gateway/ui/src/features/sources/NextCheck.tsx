import type { Source } from "@/api/types";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import { useNow } from "@/time/useNow";
import classes from "./SourceRow.module.css";

const words = messages.sources;

/** When a source is looked at next, and why then. A check whose time has come waits for its turn: it is due, not past. */
export function NextCheck({ source }: { source: Source }) {
  const now = useNow();
  if (source.nextFetchAt === null) {
    return <strong>{words.paused}</strong>;
  }
  return (
    <>
      {words.next} {Date.parse(source.nextFetchAt) <= now ? words.due : <Ago at={source.nextFetchAt} />}
      <span className={classes.note}>{source.nextFetchReason}</span>
    </>
  );
}

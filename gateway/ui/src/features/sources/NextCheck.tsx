import type { Source } from "@/api/types";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import classes from "./SourceRow.module.css";

const words = messages.sources;

/** When a source is looked at next, and why then. */
export function NextCheck({ source }: { source: Source }) {
  if (source.nextFetchAt === null) {
    return <strong>{words.paused}</strong>;
  }
  return (
    <>
      {words.next} <Ago at={source.nextFetchAt} />
      <span className={classes.note}>{source.nextFetchReason}</span>
    </>
  );
}

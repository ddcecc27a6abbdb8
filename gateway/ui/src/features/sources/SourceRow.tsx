import type { Source } from "@/api/types";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import { count, span } from "@/time/dates";
import { SourceMenu } from "./SourceMenu";
import classes from "./SourceRow.module.css";
import { SourceState } from "./SourceState";

interface SourceRowProps {
  source: Source;
  mayEdit: boolean;
  onEdit: () => void;
  onDelete: () => void;
}

const words = messages.sources;

/** One source: what it is, how it is doing, and when it is looked at next and why. */
export function SourceRow({ source, mayEdit, onEdit, onDelete }: SourceRowProps) {
  const about = [source.country, source.language, ...source.tags].filter((word) => word !== null);
  return (
    <li className={classes.row} data-state={source.state}>
      <div>
        <div className={classes.name}>{source.name}</div>
        <div className={classes.url}>{source.url}</div>
        {about.length > 0 && <span className={classes.note}>{about.join(" · ")}</span>}
      </div>
      <div className={classes.state}>
        <div className={classes.line}>
          <SourceState state={source.state} />
          <span className={classes.url}>
            {words.since} <Ago at={source.stateSince} />
          </span>
        </div>
        {source.stateReason !== null && <span className={classes.note}>{source.stateReason}</span>}
      </div>
      <div className={classes.next}>
        {source.nextFetchAt !== null && (
          <>
            {words.next} <Ago at={source.nextFetchAt} />
          </>
        )}
        <span className={classes.note}>{source.nextFetchReason}</span>
        <span className={classes.note}>
          {words.checked} {source.lastFetchedAt === null ? words.never : <Ago at={source.lastFetchedAt} />},{" "}
          {words.every(span(source.pollSeconds))},{" "}
          {words.seen(count(source.articlesSeen), source.articlesSeen === 1)}
        </span>
      </div>
      <div className={classes.menu}>
        <SourceMenu source={source} mayEdit={mayEdit} onEdit={onEdit} onDelete={onDelete} />
      </div>
    </li>
  );
}

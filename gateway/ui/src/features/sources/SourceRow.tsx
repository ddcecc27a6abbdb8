import { Checkbox } from "@mantine/core";
import type { Source } from "@/api/types";
import { TextLink } from "@/desk/links";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import { count } from "@/time/dates";
import { NextCheck } from "./NextCheck";
import { SourceMenu } from "./SourceMenu";
import classes from "./SourceRow.module.css";
import { SourceState } from "./SourceState";

interface SourceRowProps {
  source: Source;
  mayEdit: boolean;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onEdit: () => void;
  onDelete: () => void;
}

const words = messages.sources;

/** One source: what it is, how it is doing, and when it is looked at next and why. */
export function SourceRow({ source, mayEdit, isChosen, onChoose, onEdit, onDelete }: SourceRowProps) {
  const about = [source.country, source.language, ...source.collections, ...source.tags];
  const told = about.filter((word) => word !== null);
  return (
    <li className={classes.row} data-state={source.state} data-paused={!source.enabled || undefined}>
      <div className={classes.line}>
        {mayEdit && (
          <Checkbox
            aria-label={words.select(source.name)}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
            className={classes.choice}
          />
        )}
        <div>
          <TextLink to="/sources/$id" params={{ id: source.id }} className={classes.name}>
            {source.name}
          </TextLink>
          <div className={classes.url}>{source.url}</div>
          {told.length > 0 && <span className={classes.note}>{told.join(" · ")}</span>}
        </div>
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
        <NextCheck source={source} />
        <span className={classes.note}>
          {words.checked} {source.lastCheckedAt === null ? words.never : <Ago at={source.lastCheckedAt} />},{" "}
          {words.seen(count(source.articlesSeen), source.articlesSeen === 1)}
        </span>
      </div>
      <div className={classes.menu}>
        <SourceMenu source={source} mayEdit={mayEdit} onEdit={onEdit} onDelete={onDelete} />
      </div>
    </li>
  );
}

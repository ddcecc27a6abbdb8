import type { ReactNode } from "react";
import type { Source } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import { span } from "@/time/dates";
import { NextCheck } from "./NextCheck";
import classes from "./SourceFacts.module.css";
import { SourceState } from "./SourceState";

const words = messages.sources;

/** How a source is doing, and what is known of it. */
export function SourceFacts({ source }: { source: Source }) {
  return (
    <Panel title={words.facts.title}>
      <dl className={classes.facts}>
        <Fact label={words.filter.state}>
          <SourceState state={source.state} /> {words.since} <Ago at={source.stateSince} />
          {source.stateReason !== null && <p className={classes.note}>{source.stateReason}</p>}
        </Fact>
        <Fact label={words.poll}>
          <NextCheck source={source} />
        </Fact>
        <Fact label={words.facts.lastStatus}>{source.lastStatus}</Fact>
        <Fact label={words.facts.lastNews}>
          {source.lastNewsAt !== null && <Ago at={source.lastNewsAt} />}
        </Fact>
        <Fact label={words.facts.rhythm}>
          {source.usualGapSeconds !== null && span(rounded(source.usualGapSeconds))}
        </Fact>
        <Fact label={words.facts.movedTo}>{source.movedTo}</Fact>
        <Fact label={words.kindLabel}>{words.kind[source.kind]}</Fact>
        <Fact label={words.selector}>{source.selector}</Fact>
        <Fact label={words.collections}>{source.collections.join(", ")}</Fact>
        <Fact label={words.tags}>{source.tags.join(", ")}</Fact>
        <Fact label={words.country}>{source.country}</Fact>
        <Fact label={words.language}>{source.language}</Fact>
        <Fact label={words.owner}>{source.owner}</Fact>
        <Fact label={words.notes}>{source.notes}</Fact>
      </dl>
    </Panel>
  );
}

/** A fact; nothing where it is not known. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === false || children === "") {
    return null;
  }
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** To whole minutes or hours, so that it reads well. */
function rounded(seconds: number): number {
  const unit = seconds >= 7_200 ? 3_600 : 60;
  return Math.max(unit, Math.round(seconds / unit) * unit);
}

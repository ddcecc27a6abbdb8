import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { Source } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { BulkBar } from "./BulkBar";
import { SourceRow } from "./SourceRow";
import classes from "./SourceRow.module.css";

interface SelectableSourcesProps {
  sources: Source[];
  mayEdit: boolean;
  onEdit: (source: Source) => void;
  onDelete: (source: Source) => void;
}

const words = messages.sources;
const URGENCY = { gone: 3, failing: 3, silent: 2, degraded: 1, new: 0, healthy: 0 };

/** The sources, those first that need someone to look; several can be chosen to do the same with them. */
export function SelectableSources({ sources, mayEdit, onEdit, onDelete }: SelectableSourcesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = sources.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const sorted = sources.toSorted((a, b) => URGENCY[b.state] - URGENCY[a.state]);

  function choose(id: string, isChosen: boolean) {
    const others = [...chosen].filter((other) => other !== id);
    setChosen(new Set(isChosen ? [...others, id] : others));
  }

  return (
    <>
      {mayEdit && (
        <BulkBar
          ids={shown}
          all={
            <Checkbox
              label={words.bulk.all}
              checked={shown.length === sources.length}
              indeterminate={shown.length > 0 && shown.length < sources.length}
              onChange={(event) =>
                setChosen(new Set(event.currentTarget.checked ? sources.map(({ id }) => id) : []))
              }
            />
          }
          onDone={() => setChosen(new Set())}
        />
      )}
      <Panel flush>
        <ul className={classes.list} aria-label={words.title}>
          {sorted.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              mayEdit={mayEdit}
              isChosen={chosen.has(source.id)}
              onChoose={(isChosen) => choose(source.id, isChosen)}
              onEdit={() => onEdit(source)}
              onDelete={() => onDelete(source)}
            />
          ))}
        </ul>
      </Panel>
    </>
  );
}

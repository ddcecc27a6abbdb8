import type { Source } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { SourceRow } from "./SourceRow";
import classes from "./SourceRow.module.css";

interface SourceListProps {
  sources: Source[];
  mayEdit: boolean;
  onEdit: (source: Source) => void;
  onDelete: (source: Source) => void;
}

/** Those that need someone to look come first. */
export function SourceList({ sources, mayEdit, onEdit, onDelete }: SourceListProps) {
  const sorted = sources.toSorted((a, b) => Number(b.state === "failing") - Number(a.state === "failing"));
  return (
    <Panel flush>
      <ul className={classes.list} aria-label={messages.sources.title}>
        {sorted.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            mayEdit={mayEdit}
            onEdit={() => onEdit(source)}
            onDelete={() => onDelete(source)}
          />
        ))}
      </ul>
    </Panel>
  );
}

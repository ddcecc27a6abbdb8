import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { QueryError } from "@/api/types";
import { messages } from "@/messages";
import { lineAndColumn, pieces } from "./places";
import classes from "./QueryErrors.module.css";
import { queryVerdict } from "./useQueryCheck";

interface QueryErrorsProps {
  query: string;
  errors: QueryError[];
  onUse: (query: string) => void;
}

const words = messages.query;

/** What is wrong with a query, at its place, with the repair where there is one. */
export function QueryErrors({ query, errors, onUse }: QueryErrorsProps) {
  const inOrder = errors.toSorted((a, b) => a.position - b.position);
  return (
    <div>
      <section className={classes.query} aria-label={words.marked}>
        {pieces(query, errors).map(({ start, text, isWrong }) =>
          isWrong ? (
            <mark key={start} className={classes.wrong}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </section>
      <ul className={classes.errors}>
        {inOrder.map((error) => (
          <li key={`${error.position} ${error.reason}`}>
            <span className={classes.place}>{place(query, error.position)}</span>
            {error.reason}
            {error.suggestion !== null && <Repair suggestion={error.suggestion} onUse={onUse} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Offered only where it heals the whole query: of several errors it may mend just one. */
function Repair({ suggestion, onUse }: { suggestion: string; onUse: (query: string) => void }) {
  const isSound = useQuery(queryVerdict(suggestion)).data?.valid === true;
  return !isSound ? null : (
    <div>
      <Button
        className={classes.repair}
        size="compact-sm"
        variant="default"
        onClick={() => onUse(suggestion)}
      >
        {words.use}
        <code>{suggestion}</code>
      </Button>
    </div>
  );
}

function place(query: string, position: number): string {
  const { line, column } = lineAndColumn(query, position);
  return query.includes("\n") ? words.at(line, column) : words.column(column);
}

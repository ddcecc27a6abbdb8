import { Button, CloseButton, Group } from "@mantine/core";
import { messages } from "@/messages";
import { moment } from "@/time/dates";
import classes from "./ChosenFilters.module.css";
import { labelOf } from "./facets";
import { type ArticleSearch, FACETS, toggled } from "./search";
import { useNames } from "./useNames";

const words = messages.articles.chosen;

interface ChosenFiltersProps {
  search: ArticleSearch;
  onChange: (search: ArticleSearch) => void;
}

/** What narrows the list, each to be taken away. */
export function ChosenFilters({ search, onChange }: ChosenFiltersProps) {
  const names = useNames();
  const chosen = FACETS.flatMap((facet) =>
    (search[facet] ?? []).map((typed) => {
      const isExcluded = typed.startsWith("!");
      const value = isExcluded ? typed.slice(1) : typed;
      return { facet, value, isExcluded, label: labelOf(facet, value, names) };
    }),
  );
  const hasTimes = search.from !== undefined || search.to !== undefined;
  if (chosen.length === 0 && !hasTimes) {
    return null;
  }
  return (
    <Group gap="xs" component="ul" className={classes.list} aria-label={words.title}>
      {hasTimes && (
        <Chip
          label={words.period(times(search.from), times(search.to))}
          onRemove={() => onChange({ ...search, from: undefined, to: undefined })}
        />
      )}
      {chosen.map(({ facet, value, isExcluded, label }) => (
        <Chip
          key={`${facet} ${value}`}
          label={isExcluded ? words.not(label) : label}
          onRemove={() => onChange(toggled(search, facet, value, isExcluded ? "excluded" : "included"))}
        />
      ))}
      <li>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange({ q: search.q, sort: search.sort })}
        >
          {words.clear}
        </Button>
      </li>
    </Group>
  );
}

function times(at: string | undefined): string | undefined {
  return at === undefined ? undefined : moment(at);
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <li className={classes.chip}>
      <span dir="auto">{label}</span>
      <CloseButton size="xs" aria-label={words.remove(label)} onClick={onRemove} />
    </li>
  );
}

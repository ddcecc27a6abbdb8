import { ActionIcon, Stack, Text, Title, Tooltip, UnstyledButton } from "@mantine/core";
import { IconBan } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CSSProperties } from "react";
import type { FacetCounts } from "@/api/types";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { count } from "@/time/dates";
import classes from "./Facets.module.css";
import { facetCounts, labelOf, type Names } from "./facets";
import { type ArticleFilter, type ArticleSearch, choiceOf, type Facet, toggled } from "./search";
import { useNames } from "./useNames";

const words = messages.articles.facets;

interface FacetsProps {
  search: ArticleSearch;
  filter: ArticleFilter;
  onChange: (search: ArticleSearch) => void;
}

/** What else the found articles have in common, with counts: a click narrows the list to it, the sign beside it leaves it out. */
export function Facets({ search, filter, onChange }: FacetsProps) {
  const { data, error, refetch } = useQuery({ ...facetCounts(filter), placeholderData: keepPreviousData });
  const names = useNames();
  if (error !== null && data === undefined) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  const shown = (data?.items ?? []).filter(({ values }) => values.length > 0);
  return (
    <Stack gap="lg" component="nav" aria-label={words.title}>
      {shown.map((facet) => (
        <FacetValues
          key={facet.facet}
          counts={facet}
          names={names}
          search={search}
          onToggle={(value, choice) => onChange(toggled(search, facet.facet as Facet, value, choice))}
        />
      ))}
    </Stack>
  );
}

interface FacetValuesProps {
  counts: FacetCounts;
  names: Names;
  search: ArticleSearch;
  onToggle: (value: string, choice: "included" | "excluded") => void;
}

function FacetValues({ counts, names, search, onToggle }: FacetValuesProps) {
  const facet = counts.facet as Facet;
  const most = counts.values[0]?.count ?? 1;
  return (
    <section>
      <Title order={2} className={classes.title}>
        {words.names[facet]}
      </Title>
      <ul className={classes.values}>
        {counts.values.map(({ value, count: found }) => {
          const label = labelOf(facet, value, names);
          const choice = choiceOf(search, facet, value);
          return (
            <li key={value} className={classes.value} data-choice={choice}>
              <UnstyledButton
                className={classes.name}
                aria-pressed={choice === "included"}
                onClick={() => onToggle(value, "included")}
                style={{ "--part": found / most } as CSSProperties}
              >
                <span dir="auto">{label}</span>
                <span className={classes.count}>{count(found)}</span>
              </UnstyledButton>
              <Tooltip label={words.exclude(label)}>
                <ActionIcon
                  className={classes.exclude}
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={words.exclude(label)}
                  aria-pressed={choice === "excluded"}
                  onClick={() => onToggle(value, "excluded")}
                >
                  <IconBan size={14} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ul>
      {counts.more && (
        <Text size="xs" c="dimmed">
          {words.more}
        </Text>
      )}
    </section>
  );
}

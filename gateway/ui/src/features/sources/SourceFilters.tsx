import { Checkbox, Group, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { SearchBox } from "@/desk/SearchBox";
import { messages } from "@/messages";
import type { SourceSearch } from "./search";
import { allCollections, allSources } from "./sources";

interface SourceFiltersProps {
  search: SourceSearch;
  onChange: (search: SourceSearch, isRefined: boolean) => void;
}

const words = messages.sources.filter;
const STATES = Object.entries(messages.sources.state).map(([value, label]) => ({ value, label }));

/** Which sources to show. */
export function SourceFilters({ search, onChange }: SourceFiltersProps) {
  const collections = useQuery(allCollections).data?.items ?? [];
  const tags = useQuery(allSources).data?.items.flatMap((source) => source.tags) ?? [];
  return (
    <Group gap="sm" align="center">
      <SearchBox
        q={search.q ?? ""}
        label={words.search}
        hint={words.searchHint}
        flex="1 1 16rem"
        onSearch={(q, isRefined) => onChange({ ...search, q }, isRefined)}
      />
      <Choice
        label={words.state}
        any={words.anyState}
        data={STATES}
        value={search.state}
        onChange={(state) => onChange({ ...search, state }, false)}
      />
      <Choice
        label={words.collection}
        any={words.anyCollection}
        data={collections.map(({ name }) => name)}
        value={search.collection}
        onChange={(collection) => onChange({ ...search, collection }, false)}
      />
      <Choice
        label={words.tag}
        any={words.anyTag}
        data={[...new Set(tags)].sort()}
        value={search.tag}
        onChange={(tag) => onChange({ ...search, tag }, false)}
      />
      <Checkbox
        label={words.paused}
        checked={search.paused === true}
        onChange={(event) => onChange({ ...search, paused: event.currentTarget.checked || undefined }, false)}
      />
    </Group>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  data: (string | { value: string; label: string })[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

function Choice({ label, any, data, value, onChange }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      placeholder={any}
      data={data}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      clearable
      searchable
      w={{ base: "100%", xs: 170 }}
    />
  );
}

import { Checkbox, Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { messages } from "@/messages";
import type { SourceSearch } from "./search";
import { allCollections, allSources } from "./sources";

interface SourceFiltersProps {
  search: SourceSearch;
  onChange: (search: SourceSearch) => void;
}

const words = messages.sources.filter;
const STATES = Object.entries(messages.sources.state).map(([value, label]) => ({ value, label }));

/** Which sources to show. */
export function SourceFilters({ search, onChange }: SourceFiltersProps) {
  const collections = useQuery(allCollections).data?.items ?? [];
  const tags = useQuery(allSources).data?.items.flatMap((source) => source.tags) ?? [];
  const find = useDebouncedCallback((q: string) => onChange({ ...search, q: q.trim() || undefined }), 400);
  return (
    <Group gap="sm" align="center">
      <TextInput
        flex="1 1 16rem"
        type="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        leftSection={<IconSearch size={16} aria-hidden />}
        defaultValue={search.q ?? ""}
        spellCheck={false}
        data-search
        onChange={(event) => find(event.currentTarget.value)}
      />
      <Choice
        label={words.state}
        any={words.anyState}
        data={STATES}
        value={search.state}
        onChange={(state) => onChange({ ...search, state })}
      />
      <Choice
        label={words.collection}
        any={words.anyCollection}
        data={collections.map(({ name }) => name)}
        value={search.collection}
        onChange={(collection) => onChange({ ...search, collection })}
      />
      <Choice
        label={words.tag}
        any={words.anyTag}
        data={[...new Set(tags)].sort()}
        value={search.tag}
        onChange={(tag) => onChange({ ...search, tag })}
      />
      <Checkbox
        label={words.paused}
        checked={search.paused === true}
        onChange={(event) => onChange({ ...search, paused: event.currentTarget.checked || undefined })}
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

import { Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { allSources } from "@/features/sources/sources";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import type { ArticleFilter } from "./articles";

interface ArticleFiltersProps {
  filter: ArticleFilter;
  onChange: (filter: ArticleFilter) => void;
  isWrong: boolean;
}

const { articles } = messages;

/** The search box, and which topic and source. */
export function ArticleFilters({ filter, onChange, isWrong }: ArticleFiltersProps) {
  const topics = useQuery(allTopics).data?.items ?? [];
  const sources = useQuery(allSources).data?.items ?? [];
  return (
    <Group gap="sm" align="flex-start">
      <SearchBox q={filter.q ?? ""} onSearch={(q) => onChange({ ...filter, q })} isWrong={isWrong} />
      <Select
        aria-label={articles.topicFilter}
        placeholder={articles.anyTopic}
        data={topics.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.topic ?? null}
        onChange={(topic) => onChange({ ...filter, topic: topic ?? undefined })}
        clearable
        searchable
        w={{ base: "100%", xs: 180 }}
      />
      <Select
        aria-label={articles.sourceFilter}
        placeholder={articles.anySource}
        data={sources.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.source ?? null}
        onChange={(source) => onChange({ ...filter, source: source ?? undefined })}
        clearable
        searchable
        w={{ base: "100%", xs: 180 }}
      />
    </Group>
  );
}

interface SearchBoxProps {
  q: string;
  onSearch: (q: string | undefined) => void;
  isWrong: boolean;
}

function SearchBox({ q, onSearch, isWrong }: SearchBoxProps) {
  const [typed, setTyped] = useState(q);
  const search = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), 400);
  useEffect(() => setTyped((now) => (now.trim() === q ? now : q)), [q]);
  return (
    <TextInput
      flex="1 1 18rem"
      type="search"
      aria-label={articles.search}
      placeholder={articles.searchHint}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      error={isWrong}
      spellCheck={false}
      data-search
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}

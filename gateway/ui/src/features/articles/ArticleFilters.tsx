import { Group, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { SearchBox } from "@/desk/SearchBox";
import { allSources } from "@/features/sources/sources";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import type { ArticleFilter } from "./articles";

interface ArticleFiltersProps {
  filter: ArticleFilter;
  onChange: (filter: ArticleFilter, isRefined: boolean) => void;
  isWrong: boolean;
}

const { articles } = messages;

/** The search box, and which topic and source. */
export function ArticleFilters({ filter, onChange, isWrong }: ArticleFiltersProps) {
  const topics = useQuery(allTopics).data?.items ?? [];
  const sources = useQuery(allSources).data?.items ?? [];
  return (
    <Group gap="sm" align="flex-start">
      <SearchBox
        q={filter.q ?? ""}
        label={articles.search}
        hint={articles.searchHint}
        onSearch={(q, isRefined) => onChange({ ...filter, q }, isRefined)}
        isWrong={isWrong}
      />
      <Select
        aria-label={articles.topicFilter}
        placeholder={articles.anyTopic}
        data={topics.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.topic ?? null}
        onChange={(topic) => onChange({ ...filter, topic: topic ?? undefined }, false)}
        clearable
        searchable
        w={{ base: "100%", xs: 180 }}
      />
      <Select
        aria-label={articles.sourceFilter}
        placeholder={articles.anySource}
        data={sources.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.source ?? null}
        onChange={(source) => onChange({ ...filter, source: source ?? undefined }, false)}
        clearable
        searchable
        w={{ base: "100%", xs: 180 }}
      />
    </Group>
  );
}

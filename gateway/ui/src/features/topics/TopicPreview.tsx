import { Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Panel } from "@/desk/Panel";
import { newestArticles } from "@/features/articles/articles";
import { BriefList } from "@/features/articles/BriefList";
import { messages } from "@/messages";

const words = messages.topics;

/** What is stored already and a query finds, while it is written. */
export function TopicPreview({ query }: { query: string }) {
  const [q] = useDebouncedValue(query.trim(), 500);
  const { data, isError, isPending } = useQuery({
    ...newestArticles({ q }, 6),
    enabled: q !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
  const found = q === "" || isError ? [] : (data?.items ?? []);
  return (
    <Panel title={words.preview} flush={found.length > 0}>
      {found.length > 0 ? (
        <BriefList articles={found} label={words.preview} />
      ) : (
        <Text c="dimmed">{q === "" || isError || isPending ? words.previewWait : words.previewNone}</Text>
      )}
    </Panel>
  );
}

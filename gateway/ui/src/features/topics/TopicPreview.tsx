import { Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Panel } from "@/desk/Panel";
import { newestArticles } from "@/features/articles/articles";
import { BriefList } from "@/features/articles/BriefList";
import { queryVerdict, REST } from "@/features/query/useQueryCheck";
import { messages } from "@/messages";

const words = messages.topics;

/** What is stored already and a query finds, while it is written: asked only once the query's check found no error. */
export function TopicPreview({ query }: { query: string }) {
  const [typed] = useDebouncedValue(query, REST);
  const verdict = useQuery(queryVerdict(typed)).data;
  const q = typed.trim();
  const isValid = q !== "" && verdict?.valid === true;
  const { data, isSuccess } = useQuery({
    ...newestArticles({ q }, 6),
    enabled: isValid,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const found = q !== "" && verdict?.valid !== false ? (data?.items ?? []) : [];
  const hint = verdict?.valid === false && q !== "" ? words.previewWrong : words.previewWait;
  return (
    <Panel title={words.preview} flush={found.length > 0}>
      {found.length > 0 ? (
        <BriefList articles={found} label={words.preview} />
      ) : (
        <Text c="dimmed">{isValid && isSuccess ? words.previewNone : hint}</Text>
      )}
    </Panel>
  );
}

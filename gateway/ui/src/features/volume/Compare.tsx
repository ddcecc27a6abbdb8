import { Button, CloseButton, Group, Popover, Stack, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChartLine } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { problemOf } from "@/api/problem";
import { newestArticles } from "@/features/articles/articles";
import type { ArticleSearch } from "@/features/articles/search";
import { messages } from "@/messages";

const words = messages.volume;
const MOST = 5;

interface CompareProps {
  search: ArticleSearch;
  onChange: (search: ArticleSearch) => void;
}

/** Other queries to be shown beside the one of the list. */
export function Compare({ search, onChange }: CompareProps) {
  const [isOpen, popover] = useDisclosure(false);
  const compared = search.compare ?? [];

  function change(queries: string[]) {
    onChange({ ...search, split: undefined, compare: queries.length === 0 ? undefined : queries });
  }

  return (
    <Popover
      opened={isOpen}
      onChange={(opens) => (opens ? popover.open() : popover.close())}
      position="bottom-start"
      withinPortal={false}
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChartLine size={14} aria-hidden />}
          onClick={popover.toggle}
        >
          {compared.length === 0 ? words.compareAdd : `${words.compareAdd} (${compared.length})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {compared.map((query) => (
            <Group key={query} gap="xs" justify="space-between" wrap="nowrap">
              <span dir="auto">{query}</span>
              <CloseButton
                size="sm"
                aria-label={words.compareRemove(query)}
                onClick={() => change(compared.filter((each) => each !== query))}
              />
            </Group>
          ))}
          {compared.length < MOST && (
            <AddQuery taken={[search.q ?? "", ...compared]} onAdd={(query) => change([...compared, query])} />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A query is taken once the archive has understood it; what is wrong is told here, before the timeline fails of it. */
function AddQuery({ taken, onAdd }: { taken: string[]; onAdd: (query: string) => void }) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const queries = useQueryClient();

  async function add(event: FormEvent) {
    event.preventDefault();
    const query = typed.trim();
    if (query === "" || taken.includes(query)) {
      return;
    }
    try {
      await queries.fetchQuery(newestArticles({ q: query }, 1));
    } catch (error) {
      const { errors, problem } = problemOf(error);
      setWrong(errors[0]?.message ?? problem.title);
      return;
    }
    setTyped("");
    setWrong(undefined);
    onAdd(query);
  }

  return (
    <form onSubmit={(event) => void add(event)}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <TextInput
          aria-label={words.compare}
          placeholder={words.compare}
          value={typed}
          error={wrong}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          spellCheck={false}
          dir="auto"
        />
        <Button type="submit" variant="default">
          {words.compareAdd}
        </Button>
      </Group>
    </form>
  );
}

import { Button, CloseButton, Group, Popover, Stack, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChartLine } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
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
  const [typed, setTyped] = useState("");
  const compared = search.compare ?? [];

  function change(queries: string[]) {
    onChange({ ...search, split: undefined, compare: queries.length === 0 ? undefined : queries });
  }

  function add(event: FormEvent) {
    event.preventDefault();
    const query = typed.trim();
    if (query !== "" && !compared.includes(query) && query !== search.q) {
      change([...compared, query].slice(0, MOST));
      setTyped("");
    }
  }

  return (
    <Popover
      opened={isOpen}
      onChange={popover.toggle}
      onClose={popover.close}
      position="bottom-start"
      trapFocus
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
        <Stack gap="xs" component="form" onSubmit={add}>
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
          <Group gap="xs" wrap="nowrap">
            <TextInput
              aria-label={words.compare}
              placeholder={words.compare}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              spellCheck={false}
              dir="auto"
            />
            <Button type="submit" variant="default" disabled={compared.length >= MOST}>
              {words.compareAdd}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

import { Autocomplete, Button, Popover, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { BulkAction } from "@/api/types";
import { messages } from "@/messages";
import { allCollections } from "./sources";

const words = messages.sources.bulk;
const ACTIONS = ["addToCollection", "removeFromCollection", "tag", "untag"] as const;

/** Gives tags and collections to sources, or takes them away. */
export function BulkNames({ onApply }: { onApply: (action: BulkAction, value: string) => void }) {
  const collections = useQuery(allCollections).data?.items ?? [];
  const [isOpen, setOpen] = useState(false);
  const [action, setAction] = useState<(typeof ACTIONS)[number]>("addToCollection");
  const [value, setValue] = useState("");
  const isTag = action === "tag" || action === "untag";

  function apply() {
    onApply(action, value.trim());
    setOpen(false);
    setValue("");
  }

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" onClick={() => setOpen(!isOpen)}>
          {words.more}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" w={240}>
          <Select
            aria-label={words.more}
            data={ACTIONS.map((each) => ({ value: each, label: words[each] }))}
            value={action}
            onChange={(chosen) => setAction(ACTIONS.find((each) => each === chosen) ?? action)}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
          />
          <Autocomplete
            label={isTag ? words.tagValue : words.collectionValue}
            data={isTag ? [] : collections.map(({ name }) => name)}
            value={value}
            onChange={setValue}
            maxLength={60}
            comboboxProps={{ withinPortal: false }}
          />
          <Button onClick={apply} disabled={value.trim() === ""}>
            {words.apply}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

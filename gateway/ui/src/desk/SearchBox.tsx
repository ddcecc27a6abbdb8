import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useState } from "react";

interface SearchBoxProps {
  q: string;
  label: string;
  hint: string;
  onSearch: (q: string | undefined, isRefined: boolean) => void;
  isWrong?: boolean;
  flex?: string;
}

/** A list's search box: searches once typing rests. The key `/` leads here, Escape away. */
export function SearchBox({ q, label, hint, onSearch, isWrong = false, flex = "1 1 18rem" }: SearchBoxProps) {
  const [typed, setTyped] = useState(q);
  const search = useDebouncedCallback((text: string) => {
    const next = text.trim();
    if (next !== q) {
      onSearch(next || undefined, isRefinement(q, next));
    }
  }, 400);
  useEffect(() => setTyped((now) => (now.trim() === q ? now : q)), [q]);

  function leave(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") {
      // Browsers would empty the field.
      event.preventDefault();
      event.currentTarget.blur();
    }
  }

  return (
    <TextInput
      flex={flex}
      type="search"
      aria-label={label}
      placeholder={hint}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      error={isWrong}
      spellCheck={false}
      dir="auto"
      data-search
      onKeyDown={leave}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}

/** Whether someone went on typing the same search, which makes no new place in the browser's history. */
export function isRefinement(before: string, after: string): boolean {
  return before !== "" && after !== "" && (after.startsWith(before) || before.startsWith(after));
}

import { Group, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { messages } from "@/messages";
import type { SourceValues } from "./sourceForm";

const words = messages.sources;
const KINDS = ["auto", "feed", "sitemap", "page"] as const;
const FULL_TEXTS = ["page", "feed"] as const;

/** What is at the address, and how it is read. */
export function KindFields({ form }: { form: UseFormReturnType<SourceValues> }) {
  const { kind } = form.getValues();
  return (
    <>
      <Group grow align="flex-start">
        <Select
          label={words.kindLabel}
          data={KINDS.map((value) => ({ value, label: words.kind[value] }))}
          allowDeselect={false}
          {...form.getInputProps("kind")}
        />
        {(kind === "auto" || kind === "feed") && (
          <Select
            label={words.fullTextLabel}
            data={FULL_TEXTS.map((value) => ({ value, label: words.fullText[value] }))}
            allowDeselect={false}
            {...form.getInputProps("fullText")}
          />
        )}
      </Group>
      {kind === "page" && (
        <TextInput
          label={words.selector}
          description={words.selectorNote}
          placeholder="article h2 a"
          spellCheck={false}
          {...form.getInputProps("selector")}
        />
      )}
    </>
  );
}

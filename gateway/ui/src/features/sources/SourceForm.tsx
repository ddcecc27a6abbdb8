import { Button, Group, Select, Stack, TagsInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem, Source } from "@/api/types";
import { FormProblem } from "@/forms/FormProblem";
import { showProblem } from "@/forms/problems";
import { messages } from "@/messages";
import { span } from "@/time/dates";
import { INTERVALS, SOURCE_FIELDS, type SourceValues } from "./sourceForm";

interface SourceFormProps {
  initial: SourceValues;
  submitLabel: string;
  onSubmit: (values: SourceValues) => Promise<Source>;
  onCancel: () => void;
}

const words = messages.sources;

/** A feed's address, and what is known about it. */
export function SourceForm({ initial, submitLabel, onSubmit, onCancel }: SourceFormProps) {
  const form = useForm({ mode: "controlled", initialValues: initial });
  const [problem, setProblem] = useState<Problem | null>(null);
  const saving = useMutation({
    mutationFn: onSubmit,
    onSuccess: () => setProblem(null),
    onError: (error) => setProblem(showProblem(form, SOURCE_FIELDS, error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => saving.mutate(values))} noValidate>
      <Stack>
        <FormProblem problem={problem} />
        <TextInput
          type="url"
          label={words.url}
          description={words.urlNote}
          placeholder={words.urlPlaceholder}
          required
          spellCheck={false}
          data-autofocus
          {...form.getInputProps("url")}
        />
        <TextInput
          label={words.name}
          description={words.nameNote}
          maxLength={200}
          {...form.getInputProps("name")}
        />
        <Group grow align="flex-start">
          <TextInput
            label={words.country}
            description={words.countryNote}
            maxLength={2}
            {...form.getInputProps("country")}
          />
          <TextInput
            label={words.language}
            description={words.languageNote}
            {...form.getInputProps("language")}
          />
        </Group>
        <TagsInput label={words.tags} description={words.tagsNote} {...form.getInputProps("tags")} />
        <Select
          label={words.poll}
          data={intervals(initial.pollSeconds)}
          allowDeselect={false}
          {...form.getInputProps("pollSeconds")}
        />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onCancel}>
            {messages.actions.cancel}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The usual ones, and the one it has. */
function intervals(present: string) {
  const seconds = [...new Set([...INTERVALS, Number(present)])].sort((a, b) => a - b);
  return seconds.map((value) => ({ value: String(value), label: span(value) }));
}

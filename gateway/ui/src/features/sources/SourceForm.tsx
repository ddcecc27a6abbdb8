import { Button, Group, Select, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Problem, Source } from "@/api/types";
import { FormProblem } from "@/forms/FormProblem";
import { showProblem } from "@/forms/problems";
import { messages } from "@/messages";
import { span } from "@/time/dates";
import { KindFields } from "./KindFields";
import { INTERVALS, SOURCE_FIELDS, type SourceValues } from "./sourceForm";
import { allCollections } from "./sources";

interface SourceFormProps {
  initial: SourceValues;
  submitLabel: string;
  onSubmit: (values: SourceValues) => Promise<Source>;
  onCancel: () => void;
  /** Told whether something is typed that is not saved. */
  onDirty: (isDirty: boolean) => void;
}

const words = messages.sources;

/** An address, what is there, and what is known about it. */
export function SourceForm({ initial, submitLabel, onSubmit, onCancel, onDirty }: SourceFormProps) {
  const form = useForm({ mode: "controlled", initialValues: initial });
  const [problem, setProblem] = useState<Problem | null>(null);
  const collections = useQuery(allCollections).data?.items ?? [];
  const saving = useMutation({
    mutationFn: onSubmit,
    onSuccess: () => setProblem(null),
    onError: (error) => setProblem(showProblem(form, SOURCE_FIELDS, error)),
  });
  const isDirty = form.isDirty();
  useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);

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
        <KindFields form={form} />
        <TagsInput
          label={words.collections}
          description={words.collectionsNote}
          data={collections.map(({ name }) => name)}
          {...form.getInputProps("collections")}
        />
        <TagsInput label={words.tags} description={words.tagsNote} {...form.getInputProps("tags")} />
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
        <Select
          label={words.poll}
          data={[{ value: "", label: words.ownRhythm }, ...intervals(initial.pollSeconds)]}
          allowDeselect={false}
          {...form.getInputProps("pollSeconds")}
        />
        <TextInput label={words.owner} maxLength={200} {...form.getInputProps("owner")} />
        <Textarea
          label={words.notes}
          maxLength={4000}
          autosize
          minRows={2}
          {...form.getInputProps("notes")}
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
  const chosen = present === "" ? [] : [Number(present)];
  const seconds = [...new Set([...INTERVALS, ...chosen])].sort((a, b) => a - b);
  return seconds.map((value) => ({ value: String(value), label: words.every(span(value)) }));
}

import { Button, ColorInput, Group, SegmentedControl, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import type { Problem, Topic } from "@/api/types";
import { QueryField } from "@/features/query/QueryField";
import { useQueryCheck } from "@/features/query/useQueryCheck";
import { DraftNote } from "@/forms/DraftNote";
import { Field } from "@/forms/Field";
import { FormProblem } from "@/forms/FormProblem";
import { LeaveGuard } from "@/forms/LeaveGuard";
import { showProblem } from "@/forms/problems";
import { useDraft } from "@/forms/useDraft";
import { messages } from "@/messages";
import { TOPIC_COLORS, TOPIC_FIELDS, type TopicValues } from "./topicForm";

interface TopicFormProps {
  initial: TopicValues;
  /** Names what is edited, for what is typed and not saved. */
  draft: string;
  submitLabel: string;
  onSubmit: (values: TopicValues) => Promise<Topic>;
  onQuery: (query: string) => void;
  aside?: ReactNode;
}

const words = messages.topics;

/** A topic's name, query and look. */
export function TopicForm({ initial, draft: key, submitLabel, onSubmit, onQuery, aside }: TopicFormProps) {
  const form = useForm({ mode: "controlled", initialValues: initial });
  const [problem, setProblem] = useState<Problem | null>(null);
  const check = useQueryCheck(form.values.query);
  const draft = useDraft(form, key);
  const saving = useMutation({
    mutationFn: onSubmit,
    onSuccess: () => {
      setProblem(null);
      form.resetDirty();
      draft.drop();
    },
    onError: (error) => setProblem(showProblem(form, TOPIC_FIELDS, error)),
  });

  useEffect(() => onQuery(form.values.query), [form.values.query, onQuery]);

  return (
    <form onSubmit={form.onSubmit((values) => saving.mutate(values))} noValidate>
      <Stack>
        <DraftNote isShown={draft.isRestored} />
        <FormProblem problem={problem} />
        <TextInput
          label={words.name}
          placeholder={words.namePlaceholder}
          required
          maxLength={120}
          data-autofocus
          {...form.getInputProps("name")}
        />
        <QueryField
          label={words.query}
          placeholder={words.queryPlaceholder}
          required
          check={check}
          {...form.getInputProps("query")}
          value={form.values.query}
          onChange={(query) => form.setFieldValue("query", query)}
        />
        <Textarea
          label={words.description}
          description={words.descriptionNote}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps("description")}
        />
        <Group align="flex-start" gap="xl">
          <ColorInput
            label={words.color}
            description={words.colorNote}
            swatches={TOPIC_COLORS}
            withPicker={false}
            withEyeDropper={false}
            w={180}
            {...form.getInputProps("color")}
          />
          <Field label={words.visibility} description=" " error={form.errors.visibility}>
            <SegmentedControl
              aria-label={words.visibility}
              data={[
                { value: "team", label: words.visibilities.team },
                { value: "organisation", label: words.visibilities.organisation },
              ]}
              {...form.getInputProps("visibility")}
            />
          </Field>
        </Group>
        <Group mt="xs">
          <Button type="submit" loading={saving.isPending}>
            {submitLabel}
          </Button>
          {aside}
        </Group>
      </Stack>
      <LeaveGuard isDirty={draft.isDirty} onLeave={draft.drop} />
    </form>
  );
}

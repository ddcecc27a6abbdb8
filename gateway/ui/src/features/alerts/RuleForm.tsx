import { Button, Group, MultiSelect, SegmentedControl, Stack, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Problem, Rule, Topic } from "@/api/types";
import { Field } from "@/forms/Field";
import { FormProblem } from "@/forms/FormProblem";
import { showProblem } from "@/forms/problems";
import { messages } from "@/messages";
import { ChannelFields } from "./ChannelFields";
import { type RuleValues, ruleFields } from "./ruleForm";

interface RuleFormProps {
  initial: RuleValues;
  topics: Topic[];
  submitLabel: string;
  isReadOnly: boolean;
  onSubmit: (values: RuleValues) => Promise<Rule>;
  aside?: ReactNode;
}

const words = messages.alerts;

/** Which topics, how prominent, and who is told. */
export function RuleForm({ initial, topics, submitLabel, isReadOnly, onSubmit, aside }: RuleFormProps) {
  const form = useForm({ mode: "controlled", initialValues: initial });
  const [problem, setProblem] = useState<Problem | null>(null);
  const saving = useMutation({
    mutationFn: onSubmit,
    onSuccess: () => setProblem(null),
    onError: (error) => setProblem(showProblem(form, ruleFields(form.getValues()), error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => saving.mutate(values))} noValidate>
      <fieldset disabled={isReadOnly} style={{ all: "unset", display: "block" }}>
        <Stack>
          <FormProblem problem={problem} />
          <TextInput
            label={words.name}
            placeholder={words.namePlaceholder}
            required
            maxLength={200}
            {...form.getInputProps("name")}
          />
          <MultiSelect
            label={words.topics}
            description={words.topicsNote}
            placeholder={form.values.topicIds.length === 0 ? words.topicsPlaceholder : undefined}
            required
            searchable
            data={choices(topics, initial.topicIds)}
            {...form.getInputProps("topicIds")}
          />
          <Field label={words.minProminence} error={form.errors.minProminence}>
            <SegmentedControl
              aria-label={words.minProminence}
              disabled={isReadOnly}
              data={(["passing", "notable", "main"] as const).map((value) => ({
                value,
                label: words.prominences[value],
              }))}
              {...form.getInputProps("minProminence")}
            />
          </Field>
          <ChannelFields form={form} isReadOnly={isReadOnly} />
          <Switch label={words.enabled} {...form.getInputProps("enabled", { type: "checkbox" })} />
          {!isReadOnly && (
            <Group mt="xs">
              <Button type="submit" loading={saving.isPending}>
                {submitLabel}
              </Button>
              {aside}
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}

/** All topics, and those that the rule names but nobody can see any more. */
function choices(topics: Topic[], chosen: string[]) {
  const known = new Set(topics.map(({ id }) => id));
  return [
    ...topics.map(({ id, name }) => ({ value: id, label: name })),
    ...chosen.filter((id) => !known.has(id)).map((id) => ({ value: id, label: words.gone })),
  ];
}

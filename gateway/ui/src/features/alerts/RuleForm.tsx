import { Button, Group, MultiSelect, SegmentedControl, Stack, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Problem, Rule, Topic } from "@/api/types";
import { DraftNote } from "@/forms/DraftNote";
import { Field } from "@/forms/Field";
import { FormProblem } from "@/forms/FormProblem";
import { LeaveGuard } from "@/forms/LeaveGuard";
import { showProblem } from "@/forms/problems";
import { useDraft } from "@/forms/useDraft";
import { messages } from "@/messages";
import { ChannelFields } from "./ChannelFields";
import { type RuleValues, ruleFields, withoutSecrets } from "./ruleForm";

interface RuleFormProps {
  initial: RuleValues;
  /** Names what is edited, for what is typed and not saved. */
  draft: string;
  topics: Topic[];
  submitLabel: string;
  onSubmit: (values: RuleValues) => Promise<Rule>;
  aside?: ReactNode;
}

const words = messages.alerts;

/** Which topics, how prominent, and who is told. */
export function RuleForm({ initial, draft: key, topics, submitLabel, onSubmit, aside }: RuleFormProps) {
  const form = useForm({ mode: "controlled", initialValues: initial });
  const [problem, setProblem] = useState<Problem | null>(null);
  const draft = useDraft(form, key, withoutSecrets);
  const saving = useMutation({
    mutationFn: onSubmit,
    onSuccess: () => {
      setProblem(null);
      form.resetDirty();
      draft.drop();
    },
    onError: (error) => setProblem(showProblem(form, ruleFields(form.getValues()), error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => saving.mutate(values))} noValidate>
      <Stack>
        <DraftNote isShown={draft.isRestored} />
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
            data={(["passing", "notable", "main"] as const).map((value) => ({
              value,
              label: words.prominences[value],
            }))}
            {...form.getInputProps("minProminence")}
          />
        </Field>
        <ChannelFields form={form} />
        <Switch label={words.enabled} {...form.getInputProps("enabled", { type: "checkbox" })} />
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

/** All topics, and those that the rule names but nobody can see any more. */
function choices(topics: Topic[], chosen: string[]) {
  const known = new Set(topics.map(({ id }) => id));
  return [
    ...topics.map(({ id, name }) => ({ value: id, label: name })),
    ...chosen.filter((id) => !known.has(id)).map((id) => ({ value: id, label: words.gone })),
  ];
}

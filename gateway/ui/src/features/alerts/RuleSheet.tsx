import { Alert, Box, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Rule, Topic } from "@/api/types";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { useMayEdit } from "@/features/me/me";
import { ConfirmDelete } from "@/forms/ConfirmDelete";
import { DeleteButton } from "@/forms/DeleteButton";
import { tell } from "@/forms/tell";
import { messages } from "@/messages";
import { changeRule, createRule, deleteRule, RULES } from "./alerts";
import { RuleForm } from "./RuleForm";
import { RuleText } from "./RuleText";
import { newRule, type RuleValues, ruleChange, secretsOf } from "./ruleForm";
import { SecretOnce } from "./SecretOnce";

interface RuleSheetProps {
  /** The rule to change; none when one is made. */
  rule?: Rule;
  initial: RuleValues;
  topics: Topic[];
}

const words = messages.alerts;

/**
 * A rule to be made, read or changed: as it was when it was opened, so that nobody's change is overwritten unseen. New
 * secrets are shown before the list comes back.
 */
export function RuleSheet({ rule: opened, initial, topics }: RuleSheetProps) {
  const [rule] = useState(opened);
  const [values] = useState(initial);
  const [secrets, setSecrets] = useState<{ url: string; secret: string }[]>([]);
  const [isDeleting, deletion] = useDisclosure(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mayEdit = useMayEdit();

  async function backToList() {
    setSecrets([]);
    await navigate({ to: "/alerts/rules", ignoreBlocker: true });
    await queries.invalidateQueries({ queryKey: RULES });
  }

  async function save(typed: RuleValues): Promise<Rule> {
    const saved = await (rule === undefined
      ? createRule(newRule(typed))
      : changeRule(rule, ruleChange(typed)));
    tell(rule === undefined ? words.created(saved.name) : words.saved(saved.name));
    const shown = secretsOf(saved);
    if (shown.length > 0) {
      setSecrets(shown);
    } else {
      await backToList();
    }
    return saved;
  }

  async function remove() {
    if (rule !== undefined) {
      await deleteRule(rule);
      tell(words.deleted(rule.name));
      await backToList();
    }
  }

  return (
    <Box maw={820}>
      <Panel>
        {!mayEdit && rule !== undefined && (
          <>
            <Text c="dimmed">{messages.problems.readOnly}</Text>
            <RuleText rule={rule} topics={topics} />
          </>
        )}
        {mayEdit && topics.length === 0 && (
          <Text mb="md">
            {words.noTopics}{" "}
            <TextLink to="/topics/new" underline="always">
              {messages.start.topic.action}
            </TextLink>
          </Text>
        )}
        {rule?.channels.some(({ disabled }) => disabled) && (
          <Alert variant="outline" color="orange" mb="md" icon={<IconAlertTriangle />}>
            {words.disabledChannel}
          </Alert>
        )}
        {mayEdit && (
          <RuleForm
            initial={values}
            draft={rule === undefined ? "rule new" : `rule ${rule.id} ${rule.version}`}
            topics={topics}
            submitLabel={rule === undefined ? messages.actions.create : messages.actions.save}
            onSubmit={save}
            aside={rule !== undefined && <DeleteButton onClick={deletion.open} />}
          />
        )}
        <SecretOnce secrets={secrets} onClose={() => void backToList()} />
        <ConfirmDelete
          title={isDeleting && rule !== undefined ? words.deleteTitle(rule.name) : null}
          consequence={words.deleteConsequence}
          onDelete={remove}
          onClose={deletion.close}
        />
      </Panel>
    </Box>
  );
}

import { Switch } from "@mantine/core";
import { IconMail, IconWebhook } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { problemOf } from "@/api/problem";
import type { Rule, Topic } from "@/api/types";
import { warn } from "@/forms/tell";
import { messages } from "@/messages";
import { changeRule, RULES } from "./alerts";
import { NamedTopic } from "./NamedTopic";
import classes from "./RuleRow.module.css";

interface RuleRowProps {
  rule: Rule;
  /** Undefined as long as they are not read. */
  topics: Topic[] | undefined;
  mayEdit: boolean;
}

const words = messages.alerts;

/** One rule: its topics, how prominent, who is told, and whether it is on. */
export function RuleRow({ rule, topics, mayEdit }: RuleRowProps) {
  return (
    <li className={classes.row}>
      <Link to="/alerts/rules/$id" params={{ id: rule.id }} className={classes.name} data-row>
        {rule.name}
      </Link>
      <div className={classes.facts}>
        {topics !== undefined && rule.topicIds.map((id) => <NamedTopic key={id} id={id} topics={topics} />)}
        <span className={classes.channels}>{words.prominences[rule.minProminence]}</span>
      </div>
      <div className={`${classes.facts} ${classes.channels}`}>
        {rule.channels.map(({ id, type, address, url, host }) => (
          <span key={id} className={classes.channel}>
            {type === "email" ? <IconMail size={15} aria-hidden /> : <IconWebhook size={15} aria-hidden />}
            {address ?? url ?? host}
          </span>
        ))}
      </div>
      <div className={classes.switch}>
        <OnOff rule={rule} mayEdit={mayEdit} />
      </div>
    </li>
  );
}

function OnOff({ rule, mayEdit }: { rule: Rule; mayEdit: boolean }) {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (enabled: boolean) => changeRule(rule, { enabled }),
    onError: (error) => warn(problemOf(error).message),
    onSettled: () => queries.invalidateQueries({ queryKey: RULES }),
  });
  const isOn = change.isPending ? change.variables : rule.enabled;
  if (!mayEdit) {
    return <span className={classes.channels}>{isOn ? words.on : words.off}</span>;
  }
  return (
    <Switch
      checked={isOn}
      onChange={(event) => change.mutate(event.currentTarget.checked)}
      label={isOn ? words.on : words.off}
      labelPosition="left"
      aria-label={words.enable(rule.name)}
    />
  );
}

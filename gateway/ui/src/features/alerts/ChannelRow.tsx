import { ActionIcon, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconX } from "@tabler/icons-react";
import { messages } from "@/messages";
import classes from "./ChannelFields.module.css";
import { type ChannelValues, hasSecret, type RuleValues } from "./ruleForm";

interface ChannelRowProps {
  form: UseFormReturnType<RuleValues>;
  at: number;
  channel: ChannelValues;
  onRemove: () => void;
}

const words = messages.alerts;

/** One email address, or one webhook and its secret. */
export function ChannelRow({ form, at, channel, onRemove }: ChannelRowProps) {
  const path = `channels.${at}`;
  return (
    <div className={classes.channel}>
      <div className={classes.inputs}>
        {channel.type === "email" ? (
          <TextInput
            type="email"
            label={words.address}
            placeholder="desk@example.org"
            required
            {...form.getInputProps(`${path}.address`)}
          />
        ) : (
          <>
            <TextInput
              type="url"
              label={words.url}
              placeholder="https://example.org/hooks/vedette"
              required
              {...form.getInputProps(`${path}.url`)}
            />
            <TextInput
              label={words.secret}
              description={hasSecret(channel) ? words.secretKept : words.secretNote}
              autoComplete="off"
              spellCheck={false}
              {...form.getInputProps(`${path}.secret`)}
            />
          </>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="dimmed"
        mt={24}
        size="lg"
        aria-label={words.remove(channel.address || channel.url || words.channel[channel.type])}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
      {form.errors[path] !== undefined && <div className={classes.error}>{form.errors[path]}</div>}
    </div>
  );
}

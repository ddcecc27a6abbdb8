import { Button, Group, Stack } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconMail, IconWebhook } from "@tabler/icons-react";
import { Field } from "@/forms/Field";
import { messages } from "@/messages";
import { ChannelRow } from "./ChannelRow";
import { type ChannelValues, emptyChannel, type RuleValues } from "./ruleForm";

const words = messages.alerts;

/** The list of who is told. */
export function ChannelFields({ form }: { form: UseFormReturnType<RuleValues> }) {
  const { channels } = form.values;

  function add(type: ChannelValues["type"]) {
    form.clearFieldError("channels");
    form.insertListItem("channels", emptyChannel(type));
  }

  return (
    <Field
      label={words.channels}
      description={words.channelsNote}
      error={form.errors.channels ?? (channels.length === 0 ? words.noChannel : undefined)}
    >
      <Stack gap="xs">
        {channels.map((channel, at) => (
          <ChannelRow
            key={channel.key}
            form={form}
            at={at}
            channel={channel}
            onRemove={() => form.removeListItem("channels", at)}
          />
        ))}
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconMail size={16} aria-hidden />}
            onClick={() => add("email")}
          >
            {words.addEmail}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconWebhook size={16} aria-hidden />}
            onClick={() => add("webhook")}
          >
            {words.addWebhook}
          </Button>
        </Group>
      </Stack>
    </Field>
  );
}

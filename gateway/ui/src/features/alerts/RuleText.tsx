import { Group, Stack } from "@mantine/core";
import type { Rule, Topic } from "@/api/types";
import { Facts } from "@/forms/Facts";
import { messages } from "@/messages";
import { NamedTopic } from "./NamedTopic";

const words = messages.alerts;

/** A rule for those who may read it only. */
export function RuleText({ rule, topics }: { rule: Rule; topics: Topic[] }) {
  return (
    <Facts
      of={[
        [
          words.topics,
          <Group key="topics" gap="md">
            {rule.topicIds.map((id) => (
              <NamedTopic key={id} id={id} topics={topics} />
            ))}
          </Group>,
        ],
        [words.minProminence, words.prominences[rule.minProminence]],
        [
          words.channels,
          <Stack key="channels" gap={2}>
            {rule.channels.map(({ id, type, address, url }) => (
              <span key={id}>
                {words.channel[type]}: {address ?? url}
              </span>
            ))}
          </Stack>,
        ],
        [words.enabled, rule.enabled ? words.on : words.off],
      ]}
    />
  );
}

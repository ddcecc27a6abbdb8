import { Text } from "@mantine/core";
import type { Topic } from "@/api/types";
import { QueryText } from "@/features/query/QueryText";
import { Facts } from "@/forms/Facts";
import { messages } from "@/messages";
import { TopicDot } from "./TopicTag";

const words = messages.topics;

/** A topic for those who may read it only. */
export function TopicText({ topic }: { topic: Topic }) {
  const { name, query, color, description, visibility } = topic;
  return (
    <>
      <QueryText label={words.query} query={query} />
      <Facts
        of={[
          [words.name, <TopicDot key="name" name={name} color={color} />],
          [
            words.description,
            description === null || description === "" ? null : (
              <Text key="description" dir="auto" style={{ whiteSpace: "pre-line" }}>
                {description}
              </Text>
            ),
          ],
          [words.visibility, words.visibilities[visibility]],
        ]}
      />
    </>
  );
}

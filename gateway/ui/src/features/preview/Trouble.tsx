import { Button, Text } from "@mantine/core";
import { problemOf } from "@/api/problem";
import { explained, sentence } from "@/forms/problems";
import { messages } from "@/messages";

/** Why a query could not be tried, in a few words. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { problem, errors, status } = problemOf(error);
  const { title, detail } = explained(problem);
  const isPassing = status === 0 || status >= 500;
  return (
    <div role="alert">
      <Text>
        <strong>{title}.</strong> {errors.length > 0 ? errors.map(sentence).join(" ") : detail}
      </Text>
      {isPassing && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onRetry}>
          {messages.actions.retry}
        </Button>
      )}
    </div>
  );
}

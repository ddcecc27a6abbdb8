import { Alert, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Problem } from "@/api/types";
import { messages } from "@/messages";
import { explained, sentence } from "./problems";

/** What is wrong with a form as a whole: each thing once, and without the names of the API's fields. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  if (problem === null) {
    return null;
  }
  const errors = problem.errors ?? [];
  const { title, detail } = explained(problem);
  return (
    <Alert
      variant="outline"
      color="red"
      role="alert"
      icon={<IconAlertTriangle />}
      title={errors.length > 0 ? messages.problems.check : title}
      styles={{ title: { color: "var(--desk-bad)" } }}
    >
      {errors.length === 0 && detail}
      {errors.length === 1 && errors.map(sentence)}
      {errors.length > 1 && (
        <List size="sm">
          {errors.map((error) => (
            <List.Item key={error.field + error.message}>{sentence(error)}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

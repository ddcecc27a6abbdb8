import { Alert, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Problem } from "@/api/types";
import { sentence } from "./problems";

/** What is wrong with a form as a whole. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  if (problem === null) {
    return null;
  }
  return (
    <Alert variant="outline" color="red" role="alert" icon={<IconAlertTriangle />} title={problem.title}>
      {problem.detail}
      {problem.errors !== undefined && problem.errors.length > 0 && (
        <List size="sm">
          {problem.errors.map((error) => (
            <List.Item key={error.field + error.message}>
              {error.field}: {sentence(error)}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

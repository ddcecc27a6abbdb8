import { Text, Textarea, type TextareaProps } from "@mantine/core";
import { messages } from "@/messages";
import { QueryErrors } from "./QueryErrors";
import type { QueryCheck } from "./useQueryCheck";

interface QueryFieldProps extends Omit<TextareaProps, "onChange" | "value"> {
  value: string;
  check: QueryCheck;
  onChange: (query: string) => void;
}

/** Where a query is written; its errors are shown as soon as typing rests. */
export function QueryField({ value, check, onChange, error, ...others }: QueryFieldProps) {
  const wrong = check.verdict?.errors ?? [];
  return (
    <div>
      <Textarea
        {...others}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={wrong.length > 0 || error}
        description={messages.query.help}
        autosize
        minRows={3}
        maxRows={14}
        spellCheck={false}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
      />
      <div role="status" style={{ minHeight: "1.6rem", paddingTop: "0.3rem" }}>
        {wrong.length > 0 && <QueryErrors query={check.query} errors={wrong} onUse={onChange} />}
        {value.trim() !== "" && wrong.length === 0 && (
          <Text size="sm" c={check.verdict?.valid ? "var(--desk-good)" : "dimmed"}>
            {verdictOf(check)}
          </Text>
        )}
      </div>
    </div>
  );
}

function verdictOf({ verdict, isPending }: QueryCheck): string {
  if (verdict?.valid === true) {
    return messages.query.valid;
  }
  return isPending ? messages.query.check : "";
}

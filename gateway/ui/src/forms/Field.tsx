import { Input } from "@mantine/core";
import type { ReactNode } from "react";

interface FieldProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

/** A label and an error around what is not a single input. */
export function Field({ label, description, error, children }: FieldProps) {
  return (
    <Input.Wrapper label={label} labelElement="div" description={description} error={error}>
      <div style={{ marginTop: "0.3rem" }}>{children}</div>
    </Input.Wrapper>
  );
}

import { IconArrowLeft } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import { TextLink } from "./links";

/** The way back to a list. */
export function BackLink({ to, label }: { to: ComponentProps<typeof TextLink>["to"]; label: string }) {
  return (
    <TextLink to={to} size="sm" c="dimmed" w="fit-content">
      <BackLabel>{label}</BackLabel>
    </TextLink>
  );
}

/** The words of a way back. */
export function BackLabel({ children }: { children: string }) {
  return (
    <>
      <IconArrowLeft size={14} aria-hidden style={{ verticalAlign: "-0.15em" }} /> {children}
    </>
  );
}

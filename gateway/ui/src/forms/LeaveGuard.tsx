import { useBlocker } from "@tanstack/react-router";
import { AskToLeave } from "./AskToLeave";

interface LeaveGuardProps {
  isDirty: boolean;
  /** What was typed is given up. */
  onLeave: () => void;
}

/** Asks before another screen takes the place of a form with unsaved changes. */
export function LeaveGuard({ isDirty, onLeave }: LeaveGuardProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });

  function leave() {
    onLeave();
    proceed?.();
  }

  return <AskToLeave opened={status === "blocked"} onStay={() => reset?.()} onLeave={leave} />;
}

import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconCloudExclamation,
  IconVolumeOff,
} from "@tabler/icons-react";
import type { SourceState as State } from "@/api/types";
import { messages } from "@/messages";
import classes from "./SourceState.module.css";

const ICONS = {
  new: IconClock,
  healthy: IconCircleCheck,
  degraded: IconCloudExclamation,
  failing: IconAlertTriangle,
  silent: IconVolumeOff,
  gone: IconCircleX,
};

/** How a source is doing, in a word, a sign and a colour. */
export function SourceState({ state }: { state: State }) {
  const Icon = ICONS[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon aria-hidden />
      {messages.sources.state[state]}
    </span>
  );
}

import { Button, Tooltip } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useShortcuts } from "@/desk/shortcuts";
import { messages } from "@/messages";
import type { Freshness } from "@/states/freshness";
import { ago, clock } from "@/time/dates";
import { useNow } from "@/time/useNow";
import classes from "./LiveSwitch.module.css";

interface LiveSwitchProps {
  isLive: boolean;
  freshness: Freshness;
  /** When the list was last read, in milliseconds since 1970; 0 for not yet. */
  readAt: number;
  onChange: (isLive: boolean) => void;
}

const words = messages.states.stale;

/** Whether new articles appear by themselves, and whether they truly do. */
export function LiveSwitch({ isLive, freshness, readAt, onChange }: LiveSwitchProps) {
  const toggle = () => onChange(!isLive);
  useShortcuts({ p: toggle });
  return (
    <Tooltip label={isLive ? messages.articles.pause : messages.articles.resume}>
      <Button
        variant="default"
        aria-pressed={isLive}
        onClick={toggle}
        leftSection={
          <span className={classes.light} data-live={isLive ? freshness : undefined} aria-hidden />
        }
        rightSection={
          isLive ? <IconPlayerPause size={14} aria-hidden /> : <IconPlayerPlay size={14} aria-hidden />
        }
      >
        {isLive ? <Truth freshness={freshness} readAt={readAt} /> : messages.articles.paused}
      </Button>
    </Tooltip>
  );
}

function Truth({ freshness, readAt }: { freshness: Freshness; readAt: number }) {
  const now = useNow();
  if (readAt === 0) {
    return messages.articles.live;
  }
  const at = new Date(readAt).toISOString();
  switch (freshness) {
    case "fresh":
      return words.live(ago(at, Math.max(now, readAt)));
    case "reconnecting":
      return words.reconnecting;
    case "stale":
      return words.staleSince(clock(at));
  }
}

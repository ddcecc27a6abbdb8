import { Button, Tooltip } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useShortcuts } from "@/desk/shortcuts";
import { messages } from "@/messages";
import classes from "./LiveSwitch.module.css";

/** Whether new articles appear by themselves. */
export function LiveSwitch({ isLive, onChange }: { isLive: boolean; onChange: (isLive: boolean) => void }) {
  const toggle = () => onChange(!isLive);
  useShortcuts({ p: toggle });
  return (
    <Tooltip label={isLive ? messages.articles.pause : messages.articles.resume}>
      <Button
        variant="default"
        aria-pressed={isLive}
        onClick={toggle}
        leftSection={<span className={classes.light} data-live={isLive || undefined} aria-hidden />}
        rightSection={
          isLive ? <IconPlayerPause size={14} aria-hidden /> : <IconPlayerPlay size={14} aria-hidden />
        }
      >
        {isLive ? messages.articles.live : messages.articles.paused}
      </Button>
    </Tooltip>
  );
}

import { useQuery } from "@tanstack/react-query";
import type { Alert } from "@/api/types";
import { Panel } from "@/desk/Panel";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import { AlertRow } from "./AlertRow";
import classes from "./AlertRow.module.css";

/** Alerts with their deliveries, the newest first. */
export function AlertList({ alerts }: { alerts: Alert[] }) {
  const topics = useQuery(allTopics).data?.items ?? [];
  return (
    <Panel flush>
      <ul className={classes.list} aria-label={messages.alerts.title}>
        {alerts.map((alert) => (
          <AlertRow key={alert.id} alert={alert} topics={topics} />
        ))}
      </ul>
    </Panel>
  );
}

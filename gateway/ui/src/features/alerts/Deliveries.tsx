import { IconMail, IconWebhook } from "@tabler/icons-react";
import type { Delivery } from "@/api/types";
import { messages } from "@/messages";
import { Ago } from "@/time/Ago";
import classes from "./Deliveries.module.css";

const words = messages.alerts;

/** How far an alert came on each channel. */
export function Deliveries({ deliveries }: { deliveries: Delivery[] }) {
  return (
    <ul className={classes.deliveries} aria-label={words.deliveries}>
      {deliveries.map((delivery) => (
        <li key={delivery.id} className={classes.delivery}>
          {delivery.channelType === "email" ? (
            <IconMail size={16} role="img" aria-label={words.channel.email} />
          ) : (
            <IconWebhook size={16} role="img" aria-label={words.channel.webhook} />
          )}
          <span className={classes.target} title={delivery.target}>
            {delivery.target}
          </span>
          <span className={classes.status} data-status={delivery.status}>
            {words.status[delivery.status]}{" "}
            {delivery.deliveredAt !== null && <Ago at={delivery.deliveredAt} />}
          </span>
          <Trouble delivery={delivery} />
        </li>
      ))}
    </ul>
  );
}

/** What went wrong on the way, even where it went well in the end. */
function Trouble({ delivery: { attempts, lastError, status } }: { delivery: Delivery }) {
  const isSmooth = lastError === null && attempts <= 1;
  if (isSmooth || (status === "delivered" && attempts <= 1)) {
    return null;
  }
  return (
    <span className={classes.note}>
      {words.attempts(attempts)}
      {lastError !== null && `: ${lastError}`}
    </span>
  );
}

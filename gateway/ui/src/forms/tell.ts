import { notifications } from "@mantine/notifications";

/** Says that something is done; screen readers hear it too. */
export function tell(message: string): void {
  notifications.show({ message, color: "teal", withBorder: true });
}

/** Says that something did not work. */
export function warn(message: string): void {
  notifications.show({ message, color: "red", withBorder: true, autoClose: 10_000 });
}

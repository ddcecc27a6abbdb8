import { Button } from "@mantine/core";
import { IconBug } from "@tabler/icons-react";
import { messages } from "@/messages";
import { Empty } from "./Empty";

/** The desk itself failed; reading the page again is the way out. */
export function Crash() {
  const { title, detail, reload } = messages.states.crash;
  return (
    <Empty
      level={1}
      icon={<IconBug />}
      title={title}
      action={
        <Button variant="default" onClick={() => globalThis.location.reload()}>
          {reload}
        </Button>
      }
    >
      {detail}
    </Empty>
  );
}

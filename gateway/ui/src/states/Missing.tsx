import { IconMapOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { messages } from "@/messages";
import { Empty } from "./Empty";

/** What a screen is of is not there, or not for the one who looks: no failure, so nothing to try again. */
export function Missing({ title, back }: { title: string; back: ReactNode }) {
  return (
    <Empty icon={<IconMapOff />} title={title} action={back}>
      {messages.states.notFound.detail}
    </Empty>
  );
}

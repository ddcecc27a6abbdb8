import { IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { messages } from "@/messages";
import { Empty } from "./Empty";

const { title, detail } = messages.problems.notAllowed;

/** A screen to make something, opened by one who may only read. */
export function NotAllowed({ back }: { back: ReactNode }) {
  return (
    <Empty icon={<IconLock />} title={title} action={back}>
      {detail}
    </Empty>
  );
}

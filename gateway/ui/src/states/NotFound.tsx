import { IconMapOff } from "@tabler/icons-react";
import { ButtonLink } from "@/desk/links";
import { messages } from "@/messages";
import { Empty } from "./Empty";

/** There is no such address at the desk. */
export function NotFound() {
  const { title, detail, back } = messages.states.notFound;
  return (
    <Empty
      icon={<IconMapOff />}
      title={title}
      action={
        <ButtonLink variant="default" to="/">
          {back}
        </ButtonLink>
      }
    >
      {detail}
    </Empty>
  );
}

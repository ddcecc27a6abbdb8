import { IconMapOff } from "@tabler/icons-react";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { messages } from "@/messages";
import { Empty } from "./Empty";

/** There is no such address at the desk. */
export function NotFound() {
  const { title, detail, back } = messages.states.notFound;
  return (
    <Page title={title} hideTitle>
      <Empty
        level={1}
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
    </Page>
  );
}

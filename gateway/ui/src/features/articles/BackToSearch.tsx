import { BackLabel } from "@/desk/BackLink";
import { TextLink } from "@/desk/links";
import { messages } from "@/messages";
import { lastSearch } from "./lastSearch";

/** The way back to the list of articles, as it was searched last. */
export function BackToSearch() {
  return (
    <TextLink to="/articles" search={lastSearch()} size="sm" c="dimmed" w="fit-content">
      <BackLabel>{messages.articles.back}</BackLabel>
    </TextLink>
  );
}

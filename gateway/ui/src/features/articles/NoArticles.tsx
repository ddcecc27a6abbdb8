import { IconNews, IconSearchOff } from "@tabler/icons-react";
import { ButtonLink } from "@/desk/links";
import { messages } from "@/messages";
import { Empty } from "@/states/Empty";
import { type ArticleSearch, isFiltered } from "./search";

const { empty, noMatch } = messages.articles;

/** Nothing was found, or nothing has come yet. */
export function NoArticles({ search }: { search: ArticleSearch }) {
  return isFiltered(search) ? (
    <Empty
      icon={<IconSearchOff />}
      title={noMatch.title}
      action={
        <ButtonLink variant="default" to="/articles">
          {noMatch.action}
        </ButtonLink>
      }
    >
      {noMatch.detail}
    </Empty>
  ) : (
    <Empty
      icon={<IconNews />}
      title={empty.title}
      action={<ButtonLink to="/sources">{empty.action}</ButtonLink>}
    >
      {empty.detail}
    </Empty>
  );
}

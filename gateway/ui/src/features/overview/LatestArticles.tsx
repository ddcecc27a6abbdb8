import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { LIVE } from "@/api/queries";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { newestArticles } from "@/features/articles/articles";
import { BriefList } from "@/features/articles/BriefList";
import { messages } from "@/messages";
import { Await } from "@/states/Await";

const words = messages.overview;

/** What has just come in. */
export function LatestArticles() {
  const articles = useQuery({ ...newestArticles({}, 8), refetchInterval: LIVE });
  return (
    <Panel
      title={words.latest}
      flush={articles.data !== undefined && articles.data.items.length > 0}
      aside={
        <TextLink to="/articles" size="sm">
          {words.allArticles}
        </TextLink>
      }
    >
      <Await query={articles} rows={4} height={56}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{words.noArticles}</Text>
          ) : (
            <BriefList articles={items} label={words.latest} />
          )
        }
      </Await>
    </Panel>
  );
}

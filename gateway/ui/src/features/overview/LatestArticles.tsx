import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { LIVE } from "@/api/queries";
import { TextLink } from "@/desk/links";
import { Panel } from "@/desk/Panel";
import { newestArticles } from "@/features/articles/articles";
import { BriefList } from "@/features/articles/BriefList";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";

const words = messages.overview;

/** What has just come in. */
export function LatestArticles() {
  const { data, error, refetch } = useQuery({ ...newestArticles({}, 8), refetchInterval: LIVE });
  const found = data?.items ?? [];
  return (
    <Panel
      title={words.latest}
      flush={found.length > 0}
      aside={
        <TextLink to="/articles" size="sm">
          {words.allArticles}
        </TextLink>
      }
    >
      {data === undefined && error === null && <Loading rows={4} height={56} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data !== undefined && found.length === 0 && <Text c="dimmed">{words.noArticles}</Text>}
      {found.length > 0 && <BriefList articles={found} label={words.latest} />}
    </Panel>
  );
}

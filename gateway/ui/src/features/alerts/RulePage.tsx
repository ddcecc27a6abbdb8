import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { BackLink } from "@/desk/BackLink";
import { Page } from "@/desk/Page";
import { me } from "@/features/me/me";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import { Failure } from "@/states/Failure";
import { Loading } from "@/states/Loading";
import { rule } from "./alerts";
import { RuleSheet } from "./RuleSheet";
import { emptyRule, ruleValues } from "./ruleForm";

const words = messages.alerts;

/** A rule to be made. */
export function NewRulePage() {
  const { topic } = useSearch({ from: "/alerts/rules/new" });
  const { data, error, refetch } = useQuery(allTopics);
  const email = useQuery(me).data?.email ?? null;
  return (
    <Page back={<BackLink to="/alerts/rules" label={words.back} />} title={words.createTitle}>
      {data !== undefined && <RuleSheet initial={emptyRule(topic, email)} topics={data.items} />}
      {data === undefined && error === null && <Loading rows={3} height={90} />}
      {data === undefined && error !== null && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}

/** A rule that is there. */
export function RulePage() {
  const { id } = useParams({ from: "/alerts/rules/$id" });
  const topics = useQuery(allTopics);
  const { data, error, refetch } = useQuery(rule(id));
  const isReady = data !== undefined && topics.data !== undefined;
  const failure = error ?? topics.error;
  return (
    <Page
      back={<BackLink to="/alerts/rules" label={words.back} />}
      title={data?.name ?? words.rulesTitle}
      lead={data === undefined ? undefined : messages.topics.by(data.owner, data.team)}
    >
      {isReady && (
        <RuleSheet key={data.id} rule={data} initial={ruleValues(data)} topics={topics.data.items} />
      )}
      {!isReady && failure === null && <Loading rows={3} height={90} />}
      {!isReady && failure !== null && <Failure error={failure} onRetry={() => void refetch()} />}
    </Page>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { BackLink } from "@/desk/BackLink";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { me, useMayEdit } from "@/features/me/me";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { NotAllowed } from "@/states/NotAllowed";
import { rule } from "./alerts";
import { RuleSheet } from "./RuleSheet";
import { emptyRule, ruleValues } from "./ruleForm";

const words = messages.alerts;

function ToList() {
  return (
    <ButtonLink variant="default" to="/alerts/rules">
      {words.back}
    </ButtonLink>
  );
}

/** A rule to be made. */
export function NewRulePage() {
  const { topic } = useSearch({ from: "/alerts/rules/new" });
  const topics = useQuery(allTopics);
  const email = useQuery(me).data?.email ?? null;
  const mayEdit = useMayEdit();
  return (
    <Page back={<BackLink to="/alerts/rules" label={words.back} />} title={words.createTitle}>
      {mayEdit ? (
        <Await query={topics} rows={3} height={90}>
          {({ items }) => <RuleSheet initial={emptyRule(topic, email)} topics={items} />}
        </Await>
      ) : (
        <NotAllowed back={<ToList />} />
      )}
    </Page>
  );
}

/** A rule that is there. */
export function RulePage() {
  const { id } = useParams({ from: "/alerts/rules/$id" });
  const topics = useQuery(allTopics);
  const opened = useQuery(rule(id));
  const { data } = opened;
  return (
    <Page
      back={<BackLink to="/alerts/rules" label={words.back} />}
      title={data?.name ?? words.one}
      lead={data === undefined ? undefined : messages.topics.by(data.owner, data.team)}
    >
      <Await query={opened} rows={3} height={90} missing={{ title: words.missing, back: <ToList /> }}>
        {(found) => (
          <Await query={topics} rows={3} height={90}>
            {({ items }) => (
              <RuleSheet key={found.id} rule={found} initial={ruleValues(found)} topics={items} />
            )}
          </Await>
        )}
      </Await>
    </Page>
  );
}

import { IconBellPlus, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { Panel } from "@/desk/Panel";
import { useMayEdit } from "@/features/me/me";
import { allTopics } from "@/features/topics/topics";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { Empty } from "@/states/Empty";
import { AlertViews } from "./AlertViews";
import { allRules } from "./alerts";
import { RuleRow } from "./RuleRow";
import classes from "./RuleRow.module.css";

const words = messages.alerts;

/** The team's alert rules. */
export function RulesPage() {
  const rules = useQuery(allRules);
  const topics = useQuery(allTopics).data?.items;
  const mayEdit = useMayEdit();
  const create = mayEdit && (
    <ButtonLink to="/alerts/rules/new" leftSection={<IconPlus size={16} aria-hidden />} data-new>
      {words.create}
    </ButtonLink>
  );
  return (
    <Page
      title={words.rulesTitle}
      lead={words.rulesLead}
      actions={rules.data?.items.length === 0 ? undefined : create}
    >
      <AlertViews />
      <Await query={rules} rows={3} height={84}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={<IconBellPlus />} title={words.noRules.title} action={create}>
              {words.noRules.detail}
            </Empty>
          ) : (
            <Panel flush>
              <ul className={classes.list} aria-label={words.rulesTitle}>
                {items.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} topics={topics} mayEdit={mayEdit} />
                ))}
              </ul>
            </Panel>
          )
        }
      </Await>
    </Page>
  );
}

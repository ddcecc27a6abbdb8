import { Button, Select } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { LIVE } from "@/api/queries";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { Empty } from "@/states/Empty";
import { AlertList } from "./AlertList";
import { AlertViews } from "./AlertViews";
import { alertPages, allRules } from "./alerts";

const words = messages.alerts;

/** What was alerted of, and how far each delivery came. */
export function AlertsPage() {
  const { rule } = useSearch({ from: "/alerts" });
  const navigate = useNavigate({ from: "/alerts" });
  const rules = useQuery(allRules).data?.items ?? [];
  const log = useInfiniteQuery({ ...alertPages(rule), refetchInterval: LIVE });
  const alerts = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Select
          aria-label={words.ruleFilter}
          placeholder={words.anyRule}
          data={rules.map(({ id, name }) => ({ value: id, label: name }))}
          value={rule ?? null}
          onChange={(chosen) => void navigate({ search: { rule: chosen ?? undefined } })}
          clearable
          searchable
        />
      }
    >
      <AlertViews />
      <Await query={log} rows={5} height={92}>
        {() =>
          alerts.length === 0 ? (
            <Empty
              icon={<IconBell />}
              title={words.empty.title}
              action={
                <ButtonLink variant="default" to="/alerts/rules">
                  {words.empty.action}
                </ButtonLink>
              }
            >
              {words.empty.detail}
            </Empty>
          ) : (
            <AlertList alerts={alerts} />
          )
        }
      </Await>
      {log.hasNextPage && (
        <Button
          variant="default"
          mx="auto"
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {words.older}
        </Button>
      )}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Source } from "@/api/types";
import { BackLink } from "@/desk/BackLink";
import { ButtonLink } from "@/desk/links";
import { Page } from "@/desk/Page";
import { useMayEdit } from "@/features/me/me";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { CheckList } from "./CheckList";
import { Effects } from "./Effects";
import { SourceDialog } from "./SourceDialog";
import { SourceFacts } from "./SourceFacts";
import { source } from "./sources";
import { useSourceActions } from "./useSourceActions";

const words = messages.sources;

/** One source: how it is doing, why, and what depends on it. */
export function SourcePage() {
  const { id } = useParams({ from: "/sources/$id" });
  const opened = useQuery(source(id));
  const { data } = opened;
  return (
    <Page
      back={<BackLink to="/sources" label={words.back} />}
      title={data?.name ?? words.one}
      lead={data?.url}
      actions={data === undefined ? undefined : <Actions source={data} />}
    >
      <Await query={opened} rows={3} height={90} missing={{ title: words.missing, back: <ToList /> }}>
        {(found) => (
          <>
            <SourceFacts source={found} />
            <Effects id={found.id} />
            <CheckList id={found.id} />
          </>
        )}
      </Await>
    </Page>
  );
}

function ToList() {
  return (
    <ButtonLink variant="default" to="/sources">
      {words.back}
    </ButtonLink>
  );
}

function Actions({ source }: { source: Source }) {
  const [edited, setEdited] = useState<Source | null>(null);
  const { check, toggle } = useSourceActions(source);
  const mayEdit = useMayEdit();
  return (
    <>
      <ButtonLink variant="default" to="/articles" search={{ source: [source.id] }}>
        {words.itsArticles}
      </ButtonLink>
      {mayEdit && (
        <>
          {source.enabled && (
            <Button variant="default" onClick={check}>
              {words.checkNow}
            </Button>
          )}
          <Button variant="default" onClick={toggle}>
            {source.enabled ? words.pause : words.resume}
          </Button>
          <Button onClick={() => setEdited(source)}>{messages.actions.edit}</Button>
        </>
      )}
      <SourceDialog of={edited} onClose={() => setEdited(null)} />
    </>
  );
}

import { Button, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { messages } from "@/messages";
import { RevisionBrowser } from "./RevisionBrowser";

interface RevisionsProps {
  articleId: string;
  /** The number of the newest; there are as many. */
  newest: number;
  language: string | null;
}

/** How many revisions an article has; where there are several, the way to them. */
export function Revisions({ articleId, newest, language }: RevisionsProps) {
  const [isOpen, dialog] = useDisclosure(false);
  if (newest === 1) {
    return <>{messages.revisions.count(1)}</>;
  }
  return (
    <>
      <Button variant="light" size="compact-xs" onClick={dialog.open}>
        {messages.revisions.count(newest)}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={messages.revisions.title}
        size="70rem"
        closeButtonProps={{ "aria-label": messages.actions.close }}
      >
        <RevisionBrowser articleId={articleId} newest={newest} language={language} />
      </Modal>
    </>
  );
}

import { Button, Text, UnstyledButton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Revision } from "@/api/types";
import { messages } from "@/messages";
import { Await } from "@/states/Await";
import { moment } from "@/time/dates";
import classes from "./RevisionBrowser.module.css";
import { revisionPages } from "./revisions";

const words = messages.revisions;

interface RevisionListProps {
  articleId: string;
  newest: number;
  chosen: number;
  onChoose: (number: number) => void;
}

/** The revisions, the newest first; each says when it was seen and what it changed. */
export function RevisionList({ articleId, newest, chosen, onChoose }: RevisionListProps) {
  const read = useInfiniteQuery(revisionPages(articleId, newest));
  return (
    <Await query={read} rows={3} height={56}>
      {({ pages }) => (
        <nav aria-label={words.list}>
          <ul className={classes.list}>
            {pages
              .flatMap(({ items }) => items)
              .map((revision) => (
                <li key={revision.number}>
                  <UnstyledButton
                    className={classes.revision}
                    aria-current={revision.number === chosen}
                    onClick={() => onChoose(revision.number)}
                  >
                    <span>{words.number(revision.number)}</span>
                    <time dateTime={revision.seenAt}>{moment(revision.seenAt)}</time>
                    <Text span size="xs" c="dimmed">
                      {summary(revision)}
                    </Text>
                  </UnstyledButton>
                </li>
              ))}
          </ul>
          {read.hasNextPage && (
            <Button
              variant="subtle"
              size="xs"
              loading={read.isFetchingNextPage}
              onClick={() => void read.fetchNextPage()}
            >
              {words.older}
            </Button>
          )}
        </nav>
      )}
    </Await>
  );
}

function summary({ number, changed }: Revision): string {
  return number === 1 ? words.first : words.changes(changed.map((part) => words.changed[part]));
}

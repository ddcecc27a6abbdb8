import { Button } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { messages } from "@/messages";
import classes from "./NewArticles.module.css";

/** Says how many articles wait, so that the list does not move under someone's hand. Takes no room itself. */
export function NewArticles({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div className={classes.place} role="status">
      {count > 0 && (
        <Button
          className={classes.pill}
          size="compact-sm"
          radius="xl"
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={onShow}
        >
          {messages.articles.waiting(count)}
        </Button>
      )}
    </div>
  );
}

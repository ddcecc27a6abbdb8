import { Panel } from "@/desk/Panel";
import { messages } from "@/messages";
import { ArticleList } from "./ArticleList";
import { NewArticles } from "./NewArticles";
import type { useLiveArticles } from "./useLiveArticles";

/** The articles, and how many wait for whoever is at the list. */
export function LiveList({ list }: { list: ReturnType<typeof useLiveArticles> }) {
  const { articles, held, known } = list;
  return (
    <div {...held.hold}>
      <NewArticles count={held.waiting} onShow={held.release} />
      <Panel flush>
        <ArticleList articles={articles} known={known} label={messages.articles.title} />
      </Panel>
    </div>
  );
}

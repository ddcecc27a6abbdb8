import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
} from "@tanstack/react-router";
import { isId } from "@/api/ids";
import { Desk } from "@/desk/Desk";
import { type ArticleSearch, readSearch } from "@/features/articles/search";
import type { SourceSearch } from "@/features/sources/search";
import { Crash } from "@/states/Crash";
import { NotFound } from "@/states/NotFound";

const root = createRootRoute({ component: Desk, notFoundComponent: NotFound, errorComponent: Crash });

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

/** An address that can be nobody's id is a wrong address; the API is not asked for it. */
const known = ({ params }: { params: { id: string } }) => {
  if (!isId(params.id)) {
    throw notFound();
  }
};

const overview = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/overview/OverviewPage"), "OverviewPage"),
});

const articles = createRoute({
  getParentRoute: () => root,
  path: "/articles",
  validateSearch: (search): ArticleSearch => readSearch(search),
  component: lazyRouteComponent(() => import("@/features/articles/ArticlesPage"), "ArticlesPage"),
});

const article = createRoute({
  getParentRoute: () => root,
  path: "/articles/$id",
  beforeLoad: known,
  component: lazyRouteComponent(() => import("@/features/articles/ArticlePage"), "ArticlePage"),
});

const topics = createRoute({
  getParentRoute: () => root,
  path: "/topics",
  component: lazyRouteComponent(() => import("@/features/topics/TopicsPage"), "TopicsPage"),
});

const topicNew = createRoute({
  getParentRoute: () => root,
  path: "/topics/new",
  validateSearch: (search): { query?: string } => ({ query: text(search.query) }),
  component: lazyRouteComponent(() => import("@/features/topics/TopicPage"), "NewTopicPage"),
});

const topic = createRoute({
  getParentRoute: () => root,
  path: "/topics/$id",
  beforeLoad: known,
  component: lazyRouteComponent(() => import("@/features/topics/TopicPage"), "TopicPage"),
});

const alerts = createRoute({
  getParentRoute: () => root,
  path: "/alerts",
  validateSearch: (search): { rule?: string } => ({ rule: text(search.rule) }),
  component: lazyRouteComponent(() => import("@/features/alerts/AlertsPage"), "AlertsPage"),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: "/alerts/rules",
  component: lazyRouteComponent(() => import("@/features/alerts/RulesPage"), "RulesPage"),
});

const ruleNew = createRoute({
  getParentRoute: () => root,
  path: "/alerts/rules/new",
  validateSearch: (search): { topic?: string } => ({ topic: text(search.topic) }),
  component: lazyRouteComponent(() => import("@/features/alerts/RulePage"), "NewRulePage"),
});

const rule = createRoute({
  getParentRoute: () => root,
  path: "/alerts/rules/$id",
  beforeLoad: known,
  component: lazyRouteComponent(() => import("@/features/alerts/RulePage"), "RulePage"),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: "/sources",
  validateSearch: (search): SourceSearch => ({
    add: search.add === true ? true : undefined,
    q: text(search.q),
    state: text(search.state),
    collection: text(search.collection),
    tag: text(search.tag),
    paused: search.paused === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import("@/features/sources/SourcesPage"), "SourcesPage"),
});

const source = createRoute({
  getParentRoute: () => root,
  path: "/sources/$id",
  beforeLoad: known,
  component: lazyRouteComponent(() => import("@/features/sources/SourcePage"), "SourcePage"),
});

const team = createRoute({
  getParentRoute: () => root,
  path: "/team",
  component: lazyRouteComponent(() => import("@/features/team/TeamPage"), "TeamPage"),
});

const routeTree = root.addChildren([
  overview,
  articles,
  article,
  topics,
  topicNew,
  topic,
  alerts,
  rules,
  ruleNew,
  rule,
  sources,
  source,
  team,
]);

/** The addresses of the desk. Tests give a history of their own. */
export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    defaultPreload: "intent",
    defaultErrorComponent: Crash,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

export type DeskRouter = ReturnType<typeof newRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: DeskRouter;
  }
}

import type { Article, Evidence, Offer, Rule, Source, Tag, Topic } from "@/api/types";

/** A tag with evidence at the given places. */
export function aTag(topicName: string, ...evidence: Pick<Evidence, "field" | "start" | "end">[]): Tag {
  return {
    topicId: `id of ${topicName}`,
    topicName,
    topicColor: "#1971c2",
    salience: 0.5,
    prominence: "notable",
    evidence: evidence.map((place) => ({ ...place, sentence: "" })),
  };
}

export function anArticle(change: Partial<Article> = {}): Article {
  return {
    id: "a1",
    storyId: "s1",
    revision: 1,
    title: "Bakhmut holds",
    author: null,
    url: "https://news.example.org/bakhmut",
    canonicalUrl: null,
    language: "en",
    lead: "The town held on Monday.",
    text: null,
    captions: [],
    image: null,
    source: {
      id: "src",
      name: "Example News",
      site: "example.org",
      country: null,
      language: "en",
      tags: [],
      collections: [],
    },
    publishedAt: null,
    modifiedAt: null,
    seenAt: "2026-11-23T10:00:00Z",
    storedAt: "2026-11-23T10:00:01Z",
    tags: [],
    highlights: null,
    ...change,
  };
}

/** A topic whose id is that of a tag with the same name. */
export function aTopic(name: string, change: Partial<Topic> = {}): Topic {
  return {
    id: `id of ${name}`,
    name,
    query: name,
    color: "#1971c2",
    description: null,
    visibility: "team",
    team: "newsdesk",
    owner: "ada",
    version: 1,
    createdAt: "2026-11-20T10:00:00Z",
    changedAt: "2026-11-20T10:00:00Z",
    ...change,
  };
}

export function aSource(change: Partial<Source> = {}): Source {
  return {
    id: "src",
    url: "https://news.example.org/feed.xml",
    name: "Example News",
    site: "example.org",
    kind: "auto",
    selector: null,
    fullText: "page",
    enabled: true,
    country: "GB",
    language: "en",
    tags: ["demo"],
    collections: [],
    owner: null,
    notes: null,
    pollSeconds: null,
    state: "healthy",
    stateReason: null,
    stateSince: "2026-11-20T10:00:00Z",
    lastStatus: "HTTP 200",
    lastCheckedAt: "2026-11-23T10:00:00Z",
    lastNewsAt: "2026-11-23T09:50:00Z",
    usualGapSeconds: 1200,
    movedTo: null,
    lastFetchedAt: "2026-11-23T10:00:00Z",
    nextFetchAt: "2026-11-23T10:15:00Z",
    nextFetchReason: "Every 15 minutes.",
    dueNow: false,
    checking: false,
    articlesSeen: 3,
    createdAt: "2026-11-20T10:00:00Z",
    version: 1,
    ...change,
  };
}

export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    kind: "feed",
    url: "https://news.example.org/feed.xml",
    title: "All news",
    listed: 20,
    newest: "2026-11-23T10:00:00Z",
    sample: [{ title: "Storm hits the coast", link: "https://news.example.org/storm", published: null }],
    sourceId: null,
    ...change,
  };
}

export function aRule(change: Partial<Rule> = {}): Rule {
  return {
    id: "r1",
    name: "Night",
    topicIds: ["id of Kyiv"],
    topics: [{ id: "id of Kyiv", state: "visible", name: "Kyiv", color: "#0b57a4" }],
    minProminence: "passing",
    timing: "immediate",
    channels: [],
    enabled: true,
    team: "newsdesk",
    owner: "ada",
    version: 1,
    createdAt: "2026-11-20T10:00:00Z",
    changedAt: "2026-11-20T10:00:00Z",
    ...change,
  };
}

import type { Article, Evidence, Tag } from "@/api/types";

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
    source: { id: "src", name: "Example News", site: "example.org", country: null, language: "en", tags: [] },
    publishedAt: null,
    modifiedAt: null,
    seenAt: "2026-11-23T10:00:00Z",
    storedAt: "2026-11-23T10:00:01Z",
    tags: [],
    ...change,
  };
}

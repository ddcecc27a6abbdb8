import { many } from "./count";

/** Words of an article's revisions. */
export const revisions = {
  title: "Revisions",
  count: (count: number) => many(count, "revision"),
  list: "Revisions, the newest first",
  number: (number: number) => `Revision ${number}`,
  first: "First seen",
  changed: {
    title: "title",
    text: "text",
    captions: "captions",
    author: "author",
  },
  changes: (parts: string[]) => `Changed: ${parts.join(", ")}`,
  older: "Show older revisions",
  compare: "Compared with",
  diff: (number: number, against: number) => `Revision ${number}, compared with revision ${against}`,
  onlyFirst: "This is what the article said first. There is nothing before it.",
  coarse:
    "These texts are so long and so different that parts of them stand as a whole, without each word compared.",
  same: "Nothing that can be read changed.",
  captions: "Picture captions",
  unchanged: (count: number) => many(count, "paragraph unchanged", "paragraphs unchanged"),
  added: "added:",
  removed: "removed:",
  end: "end of change",
};

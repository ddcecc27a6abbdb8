import type { Evidence, Tag } from "@/api/types";

/** A stretch of text and the tags whose evidence it is. */
export interface Stretch {
  start: number;
  text: string;
  tags: Tag[];
}

interface Mark {
  start: number;
  end: number;
  tag: Tag;
}

/** Cuts a field of an article where evidence begins and ends; offsets are UTF-16 units, as strings here are. */
export function stretches(
  text: string,
  field: Evidence["field"],
  tags: Tag[],
  from = 0,
  to = text.length,
): Stretch[] {
  const marks = marksOf(field, tags).filter((mark) => mark.start < to && mark.end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of marks) {
    edges.add(Math.max(start, from));
    edges.add(Math.min(end, to));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? to;
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, text: text.slice(start, end), tags: [...new Set(here.map(({ tag }) => tag))] };
  });
}

function marksOf(field: Evidence["field"], tags: Tag[]): Mark[] {
  return tags.flatMap((tag) =>
    tag.evidence
      .filter((evidence) => evidence.field === field && evidence.end > evidence.start)
      .map(({ start, end }) => ({ start, end, tag })),
  );
}

/** Where each paragraph of a text begins and ends; blank lines part them. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
    found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  found.push({ start, end: text.length });
  return found.filter((paragraph) => paragraph.end > paragraph.start);
}

/** The id of a mark on the page, so that "why tagged" can lead to it. */
export function markId(field: Evidence["field"], start: number): string {
  return `evidence-${field}-${start}`;
}

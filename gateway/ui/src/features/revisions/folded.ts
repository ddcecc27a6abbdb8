import type { Paragraph, Run } from "@/api/types";

/** Paragraphs in a row; those that are the same and far from any change are folded away. */
export interface Stretch {
  isFolded: boolean;
  paragraphs: { at: number; paragraph: Paragraph }[];
}

/** What became of a paragraph as a whole. */
export function changeOf({ runs }: Paragraph): Run["change"] | "changed" {
  const [first, ...others] = runs;
  return others.length > 0 ? "changed" : (first?.change ?? "same");
}

/** So many unchanged paragraphs are left before and after a change, to say where it is. */
const CONTEXT = 1;

/** Parts a diff into what is to be read and what is not; a single paragraph is not worth folding. */
export function folded(paragraphs: Paragraph[]): Stretch[] {
  const isNear = paragraphs.map((_, at) =>
    paragraphs.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some((near) => changeOf(near) !== "same"),
  );
  const stretches: Stretch[] = [];
  paragraphs.forEach((paragraph, at) => {
    const isFolded = !isNear[at];
    const last = stretches.at(-1);
    if (last !== undefined && last.isFolded === isFolded) {
      last.paragraphs.push({ at, paragraph });
    } else {
      stretches.push({ isFolded, paragraphs: [{ at, paragraph }] });
    }
  });
  return stretches.map((stretch) =>
    stretch.paragraphs.length === 1 ? { ...stretch, isFolded: false } : stretch,
  );
}

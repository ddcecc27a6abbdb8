import type { QueryError } from "@/api/types";

/** A stretch of a query; `isWrong` where an error lies on it. */
export interface QueryPiece {
  start: number;
  text: string;
  isWrong: boolean;
}

/** An error of no length is shown on the character after it, or on a blank at the end. */
function reach({ position, length }: QueryError, size: number): [start: number, end: number] {
  const start = Math.min(Math.max(position, 0), size);
  return [start, Math.min(start + Math.max(length, 1), size)];
}

/** Cuts a query where its errors begin and end; positions are UTF-16 units, as strings here are. */
export function pieces(query: string, errors: QueryError[]): QueryPiece[] {
  const spans = errors.map((error) => reach(error, query.length));
  const edges = [...new Set([0, query.length, ...spans.flat()])].sort((a, b) => a - b);
  const found = edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? query.length;
    return {
      start,
      text: query.slice(start, end),
      isWrong: spans.some(([from, to]) => from <= start && to >= end && to > from),
    };
  });
  const endsEarly = spans.some(([from]) => from === query.length);
  return endsEarly ? [...found, { start: query.length, text: " ", isWrong: true }] : found;
}

/** Line and column of a position, both counted from one. */
export function lineAndColumn(query: string, position: number): { line: number; column: number } {
  const before = query.slice(0, position).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}

import { describe, expect, it } from "vitest";
import type { QueryError } from "@/api/types";
import { lineAndColumn, pieces } from "./places";

const at = (position: number, length: number): QueryError => ({
  position,
  length,
  reason: "",
  suggestion: null,
});

function shown(query: string, ...errors: QueryError[]) {
  return pieces(query, errors)
    .map(({ text, isWrong }) => (isWrong ? `[${text}]` : text))
    .join("");
}

describe("the places of a query's errors", () => {
  it("are marked where they are", () => {
    expect(shown("Kyiv ANDD attack", at(5, 4))).toBe("Kyiv [ANDD] attack");
  });

  it("may be several, and may overlap", () => {
    expect(shown("((a OR", at(0, 1), at(0, 2), at(4, 2))).toBe("[(][(]a [OR]");
  });

  it("are one character wide at least", () => {
    expect(shown("(Kyiv", at(0, 0))).toBe("[(]Kyiv");
  });

  it("are shown after the end where something is missing there", () => {
    expect(shown("Kyiv AND", at(8, 0))).toBe("Kyiv AND[ ]");
  });

  it("are counted in UTF-16 units, as the API counts", () => {
    expect(shown("🚀 ANDD", at(3, 4))).toBe("🚀 [ANDD]");
  });

  it("stay within the query when it became shorter meanwhile", () => {
    expect(shown("ab", at(1, 40))).toBe("a[b]");
  });
});

describe("line and column", () => {
  it("count from one, and count what a reader sees as one", () => {
    expect(lineAndColumn("Kyiv\nOR 🚀 ANDD", 11)).toEqual({ line: 2, column: 6 });
  });
});

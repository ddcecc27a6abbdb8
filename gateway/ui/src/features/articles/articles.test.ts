import { describe, expect, it } from "vitest";
import { anArticle } from "@/testing/samples";
import { hasGap, merged } from "./articles";

const list = (...ids: string[]) => ids.map((id) => anArticle({ id }));
const ids = (articles: { id: string }[]) => articles.map(({ id }) => id);

describe("the live list", () => {
  it("puts new articles first and shows none twice", () => {
    expect(ids(merged(list("c", "b"), list("b", "a")))).toEqual(["c", "b", "a"]);
  });

  it("shows an article as it is now, not as it was first read", () => {
    const [edited] = merged([anArticle({ title: "Corrected" })], [anArticle({ title: "Wrong" })]);

    expect(edited?.title).toBe("Corrected");
  });

  it("notices when so much came that something may lie between", () => {
    expect(hasGap(list("z", "y"), list("b", "a"))).toBe(true);
    expect(hasGap(list("c", "b"), list("b", "a"))).toBe(false);
    expect(hasGap(list("a"), [])).toBe(false);
  });
});

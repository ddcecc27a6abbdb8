import { describe, expect, it } from "vitest";
import { type ArticleSearch, choiceOf, filterOf, isFiltered, readSearch, toggled } from "./search";

describe("the address of a search", () => {
  it("is read, and what it cannot mean is left out", () => {
    const read = readSearch({
      q: "drone",
      sort: "best",
      period: "7d",
      from: "yesterday",
      site: "a.example",
      language: ["uk", "", 7],
      compare: ["1", "2", "3", "4", "5", "6"],
    });

    expect(read).toMatchObject({ q: "drone", period: "7d", site: ["a.example"], language: ["uk", "7"] });
    expect(read.sort).toBeUndefined();
    expect(read.from).toBeUndefined();
    expect(read.compare).toHaveLength(5);
  });

  it("asks for the same within an hour, so that nothing is read twice", () => {
    const at = (time: string) => filterOf({ period: "24h" }, Date.parse(time));

    expect(at("2026-11-23T12:00:01Z")).toEqual(at("2026-11-23T12:59:59Z"));
    expect(at("2026-11-23T12:30:00Z").from).toBe("2026-11-22T12:00:00.000Z");
  });
});

describe("choosing a value", () => {
  it("includes it, leaves it out instead, and takes that back", () => {
    const included = toggled({}, "site", "a.example", "included");
    expect(included.site).toEqual(["a.example"]);
    expect(choiceOf(included, "site", "a.example")).toBe("included");

    const excluded = toggled(included, "site", "a.example", "excluded");
    expect(excluded.site).toEqual(["!a.example"]);
    expect(choiceOf(excluded, "site", "a.example")).toBe("excluded");

    expect(toggled(excluded, "site", "a.example", "excluded").site).toBeUndefined();
  });

  it("keeps what else is chosen", () => {
    const search: ArticleSearch = { q: "drone", site: ["a.example"], language: ["uk"] };

    expect(toggled(search, "site", "b.example", "included")).toEqual({
      ...search,
      site: ["a.example", "b.example"],
    });
  });
});

it("is no filter to sort or to draw otherwise", () => {
  expect(isFiltered({ sort: "oldest", split: "site", share: true })).toBe(false);
  expect(isFiltered({ period: "24h" })).toBe(true);
});

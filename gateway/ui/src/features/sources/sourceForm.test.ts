import { describe, expect, it } from "vitest";
import { aSource } from "@/testing/samples";
import { emptySource, newSource, sourceChange, sourceValues } from "./sourceForm";

describe("the form of a source", () => {
  it("leaves to the API what was left empty", () => {
    expect(newSource({ ...emptySource, url: " https://example.org/feed " })).toEqual({
      url: "https://example.org/feed",
    });
  });

  it("sends all that was filled in, the country in capitals", () => {
    const typed = {
      ...emptySource,
      url: "https://a.org",
      name: "A",
      country: "ua",
      tags: ["x"],
      collections: ["National press"],
      pollSeconds: "60",
    };

    expect(newSource(typed)).toEqual({
      url: "https://a.org",
      name: "A",
      country: "UA",
      tags: ["x"],
      collections: ["National press"],
      pollSeconds: 60,
    });
  });

  it("sends a selector for pages only", () => {
    const typed = { ...emptySource, url: "https://a.org", selector: "h2 a" };

    expect(newSource(typed)).toEqual({ url: "https://a.org" });
    expect(newSource({ ...typed, kind: "page" })).toEqual({
      url: "https://a.org",
      kind: "page",
      selector: "h2 a",
    });
  });

  it("sends what changed and nothing else", () => {
    const before = aSource({ owner: "ada" });

    expect(sourceChange({ ...sourceValues(before), tags: ["demo", "new"], owner: "" }, before)).toEqual({
      tags: ["demo", "new"],
      owner: null,
    });
    expect(sourceChange(sourceValues(before), before)).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import { aSource } from "@/testing/samples";
import { emptySource, newSource, sourceChange, sourceValues } from "./sourceForm";

describe("the form of a source", () => {
  it("leaves to the API what was left empty", () => {
    expect(newSource({ ...emptySource, url: " https://example.org/feed " })).toEqual({
      url: "https://example.org/feed",
      pollSeconds: 900,
    });
  });

  it("sends all that was filled in, the country in capitals", () => {
    const typed = {
      url: "https://a.org",
      name: "A",
      country: "ua",
      language: "uk",
      tags: ["x"],
      pollSeconds: "60",
    };

    expect(newSource(typed)).toEqual({ ...typed, country: "UA", pollSeconds: 60 });
  });

  it("sends what changed and nothing else", () => {
    const before = aSource();

    expect(sourceChange({ ...sourceValues(before), tags: ["demo", "new"] }, before)).toEqual({
      tags: ["demo", "new"],
    });
    expect(sourceChange(sourceValues(before), before)).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import { ago, span } from "./dates";

const now = Date.parse("2026-11-23T12:00:00Z");
const before = (seconds: number) => new Date(now - seconds * 1000).toISOString();

describe("how long ago", () => {
  it.each([
    [3, "now"],
    [59, "59 sec ago"],
    [60, "1 min ago"],
    [3_599, "59 min ago"],
    [7_300, "2 hr ago"],
    [90_000, "yesterday"],
    [-300, "in 5 min"],
  ])("%i seconds before now is %s", (seconds, words) => {
    expect(
      ago(before(seconds), now)
        .replaceAll(/\s/g, " ")
        .replace(/(\d)(\D)/, "$1$2"),
    ).toBe(words);
  });
});

describe("a span of time", () => {
  it.each([
    [90, "90 secs"],
    [900, "15 mins"],
    [3_600, "1 hr"],
    [86_400, "1 day"],
  ])("of %i seconds is %s", (seconds, words) => {
    expect(span(seconds)).toBe(words);
  });
});

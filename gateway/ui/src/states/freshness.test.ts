import { describe, expect, it } from "vitest";
import { freshness, type Reading } from "./freshness";

const reading = (change: Partial<Reading>): Reading => ({
  data: {},
  error: null,
  failureCount: 0,
  fetchStatus: "idle",
  dataUpdatedAt: 1,
  refetch: () => Promise.resolve(),
  ...change,
});

describe("what is shown", () => {
  it.each<[string, Partial<Reading>]>([
    ["fresh", {}],
    ["fresh", { fetchStatus: "fetching" }],
    ["reconnecting", { failureCount: 1, fetchStatus: "fetching" }],
    ["stale", { error: new Error("no answer") }],
    ["stale", { error: new Error("no answer"), fetchStatus: "fetching" }],
    ["stale", { fetchStatus: "paused" }],
  ])("is %s after %o", (expected, change) => {
    expect(freshness(reading(change))).toBe(expected);
  });

  it("is as old as the oldest of what it is made of", () => {
    expect(freshness(reading({}), reading({ error: new Error("no") }))).toBe("stale");
  });

  it("does not count what was never read", () => {
    expect(freshness(reading({ data: undefined, error: new Error("no") }))).toBe("fresh");
  });
});

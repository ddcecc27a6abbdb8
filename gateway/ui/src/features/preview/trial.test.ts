import { describe, expect, it } from "vitest";
import type { Volume } from "@/api/types";
import { butNot, expectation, firstDay } from "./trial";

function volume(change: Partial<Volume>): Volume {
  const starts = ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"].map((day) => `${day}T00:00:00Z`);
  return {
    by: "day",
    zone: "UTC",
    starts,
    unfinished: true,
    everything: [9, 9, 9, 9],
    matching: [1, 5, 3, 100],
    total: 109,
    series: [],
    more: false,
    ...change,
  };
}

describe("what is to be expected of a day", () => {
  it("is the median of whole days; today is not over", () => {
    expect(expectation(volume({}))).toEqual({ days: 3, median: 3, daysWithAny: 3, begins: undefined });
    expect(expectation(volume({ unfinished: false })).median).toBe(4);
  });

  it("counts no day before the archive begins, but every silent one after", () => {
    const young = volume({ everything: [0, 9, 0, 9], matching: [0, 5, 0, 2] });

    expect(expectation(young)).toEqual({
      days: 2,
      median: 2.5,
      daysWithAny: 1,
      begins: "2026-11-02T00:00:00Z",
    });
  });

  it("is nothing on the archive's first day", () => {
    expect(expectation(volume({ everything: [0, 0, 0, 9], matching: [0, 0, 0, 2] }))).toMatchObject({
      days: 0,
      median: 0,
    });
  });
});

it("begins so many whole days before today, over the ends of months", () => {
  expect(firstDay("7d", new Date(2026, 10, 3, 15).getTime())).toBe("2026-10-27");
  expect(firstDay("30d", new Date(2026, 0, 5, 0, 1).getTime())).toBe("2025-12-06");
});

it("leaves out all that another query finds, whatever operators both have", () => {
  expect(butNot(" a OR b ", "c NEAR/3 d\n")).toBe("(a OR b) AND NOT (c NEAR/3 d)");
});

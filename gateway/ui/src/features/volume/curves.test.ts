import { describe, expect, it } from "vitest";
import type { Volume } from "@/api/types";
import { curves, peaks } from "./curves";

const volume: Volume = {
  by: "day",
  zone: "Europe/Kyiv",
  starts: ["2026-11-01T00:00:00+02:00", "2026-11-02T00:00:00+02:00", "2026-11-03T00:00:00+02:00"],
  unfinished: true,
  everything: [10, 0, 8],
  matching: [5, 0, 1],
  total: 6,
  series: [],
  more: false,
};
const named = (value: string) => ({ name: value.toUpperCase() });

describe("the curves of a volume", () => {
  it("are the whole where nothing is split", () => {
    expect(curves(volume, "All", false, named)).toMatchObject([{ name: "All", values: [5, 0, 1], total: 6 }]);
  });

  it("are the parts, by their names and colours", () => {
    const series = [
      { value: "a", counts: [4, 0, 1], total: 5 },
      { value: "b", counts: [1, 0, 0], total: 1 },
    ];
    const found = curves({ ...volume, series }, "All", false, named);

    expect(found.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(found[0]?.color).not.toBe(found[1]?.color);
  });

  it("are percent of all articles, and nothing of nothing is none", () => {
    expect(curves(volume, "All", true, named)[0]?.values).toEqual([50, 0, 12.5]);
  });
});

describe("peaks", () => {
  it("stand out from all others", () => {
    expect(peaks([2, 3, 2, 40, 3, 2, 3, 2])).toEqual([3]);
  });

  it("are none where little happens or all is alike", () => {
    expect(peaks([0, 0, 4, 0, 0])).toEqual([]);
    expect(peaks([20, 22, 21, 20, 22])).toEqual([]);
    expect(peaks([])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Volume } from "@/api/types";
import { aTopic } from "@/testing/samples";
import { topicVolumes } from "./topicVolumes";

const topics = [aTopic("Kharkiv"), aTopic("Kyiv"), aTopic("Odesa")];

function volume(...series: [string, number[]][]): Volume {
  return {
    by: "hour",
    zone: "UTC",
    starts: [],
    unfinished: true,
    everything: [],
    matching: [],
    total: 0,
    more: false,
    series: series.map(([name, counts]) => ({
      value: `id of ${name}`,
      counts,
      total: counts.reduce((sum, each) => sum + each, 0),
    })),
  };
}

describe("the volume of topics", () => {
  it("puts those with most first and the silent ones apart", () => {
    const { busy, silent } = topicVolumes(
      topics,
      volume(["Kharkiv", [1, 0]], ["Kyiv", [2, 3]]),
      volume(["Kyiv", [7]]),
    );

    expect(busy.map(({ topic, total, hours }) => [topic.name, total, hours])).toEqual([
      ["Kyiv", 5, [2, 3]],
      ["Kharkiv", 1, [1, 0]],
    ]);
    expect(silent.map(({ name }) => name)).toEqual(["Odesa"]);
  });

  it("compares with the mean of the days before", () => {
    const { busy } = topicVolumes(topics, volume(["Kharkiv", [4]], ["Kyiv", [5]]), volume(["Kyiv", [70]]));

    expect(busy.map(({ topic, change }) => [topic.name, change])).toEqual([
      ["Kyiv", -50],
      ["Kharkiv", null],
    ]);
  });

  it("calls no topic silent before it is counted", () => {
    expect(topicVolumes(topics, undefined, undefined)).toMatchObject({ busy: { length: 3 }, silent: [] });
  });
});

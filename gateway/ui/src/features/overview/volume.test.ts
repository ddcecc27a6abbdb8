import { describe, expect, it } from "vitest";
import { anArticle, aTag, aTopic } from "@/testing/samples";
import { volumes } from "./volume";

const now = Date.parse("2026-11-23T12:00:00Z");
const seen = (seenAt: string, ...names: string[]) =>
  anArticle({ seenAt, tags: names.map((name) => aTag(name)) });
const topics = [aTopic("Kharkiv"), aTopic("Kyiv")];

describe("the volume of topics", () => {
  it("counts each article in the hour it was seen, the latest hour last", () => {
    const [kyiv] = volumes(
      topics,
      [
        seen("2026-11-23T11:59:00Z", "Kyiv"),
        seen("2026-11-23T11:30:00Z", "Kyiv"),
        seen("2026-11-23T09:30:00Z", "Kyiv"),
      ],
      now,
    );

    expect(kyiv?.total).toBe(3);
    expect(kyiv?.hours.slice(-3)).toEqual([1, 0, 2]);
  });

  it("shows silent topics too, after the others", () => {
    const found = volumes(topics, [seen("2026-11-23T11:59:00Z", "Kyiv")], now);

    expect(found.map(({ topic, total }) => [topic.name, total])).toEqual([
      ["Kyiv", 1],
      ["Kharkiv", 0],
    ]);
  });

  it("leaves out what is older than a day", () => {
    expect(volumes(topics, [seen("2026-11-22T11:59:00Z", "Kyiv")], now)[0]?.total).toBe(0);
  });

  it("counts an article from a clock that runs ahead as new", () => {
    expect(volumes(topics, [seen("2026-11-23T12:00:09Z", "Kyiv")], now)[0]?.hours.at(-1)).toBe(1);
  });
});

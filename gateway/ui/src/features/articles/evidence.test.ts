import { describe, expect, it } from "vitest";
import { aTag } from "@/testing/samples";
import { paragraphs, stretches } from "./evidence";

/** The text with its marks in brackets, as a reader would see them. */
function shown(text: string, ...tags: Parameters<typeof stretches>[2]) {
  return stretches(text, "text", tags)
    .map(({ text, tags }) =>
      tags.length === 0 ? text : `[${text}:${tags.map((tag) => tag.topicName).join("+")}]`,
    )
    .join("");
}

describe("marking evidence", () => {
  it("marks the words of a topic and nothing else", () => {
    expect(shown("Shelling near Bakhmut goes on", aTag("B", { field: "text", start: 14, end: 21 }))).toBe(
      "Shelling near [Bakhmut:B] goes on",
    );
  });

  it("shows where topics overlap and where only one matches", () => {
    const kyiv = aTag("K", { field: "text", start: 0, end: 11 });
    const attack = aTag("A", { field: "text", start: 5, end: 18 });

    expect(shown("Kyiv attack report", kyiv, attack)).toBe("[Kyiv :K][attack:K+A][ report:A]");
  });

  it("counts as Java does, in UTF-16 units, past characters outside the basic plane", () => {
    const text = "🚀🚀 strike";

    expect(shown(text, aTag("S", { field: "text", start: 5, end: 11 }))).toBe("🚀🚀 [strike:S]");
  });

  it("leaves evidence of the title out of the text", () => {
    expect(shown("Bakhmut", aTag("B", { field: "title", start: 0, end: 7 }))).toBe("Bakhmut");
  });

  it("survives evidence beyond the end of a text that was cut", () => {
    expect(shown("Bakh", aTag("B", { field: "text", start: 2, end: 40 }))).toBe("Ba[kh:B]");
  });

  it("keeps offsets of the whole text within a paragraph", () => {
    const text = "One.\n\nTwo Kyiv.";
    const [, second] = paragraphs(text);
    const kyiv = aTag("K", { field: "text", start: 10, end: 14 });

    const found = stretches(text, "text", [kyiv], second?.start, second?.end);

    expect(found.map((stretch) => stretch.text)).toEqual(["Two ", "Kyiv", "."]);
    expect(found[1]?.tags).toEqual([kyiv]);
  });
});

describe("parting paragraphs", () => {
  it("parts at blank lines and keeps each one's place", () => {
    expect(paragraphs("One\ntwo\n \n\nthree")).toEqual([
      { start: 0, end: 7 },
      { start: 11, end: 16 },
    ]);
  });

  it("finds none in an empty text", () => {
    expect(paragraphs("")).toEqual([]);
  });
});

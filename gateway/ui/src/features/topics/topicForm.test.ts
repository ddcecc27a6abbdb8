import { describe, expect, it } from "vitest";
import { aTopic } from "@/testing/samples";
import { emptyTopic, newTopic, topicChange, topicValues } from "./topicForm";

describe("the form of a topic", () => {
  it("begins with a colour that no other topic has", () => {
    const first = emptyTopic("", []).color;

    expect(emptyTopic("", [aTopic("Kyiv", { color: first.toUpperCase() })]).color).not.toBe(first);
  });

  it("sends no description that was not written", () => {
    const typed = { ...emptyTopic("Kyiv", []), name: " Kyiv ", description: "  " };

    expect(newTopic(typed)).toEqual({ name: "Kyiv", query: "Kyiv", color: typed.color, visibility: "team" });
  });

  it("sends what changed and nothing else", () => {
    const before = aTopic("Kyiv", { description: "Old" });

    expect(topicChange({ ...topicValues(before), description: "" }, before)).toEqual({ description: "" });
    expect(topicChange({ ...topicValues(before), query: "Kyiv OR Kiev" }, before)).toEqual({
      query: "Kyiv OR Kiev",
    });
  });
});

import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aSource } from "@/testing/samples";
import { NextCheck } from "./NextCheck";

function shown(nextFetchAt: string | null) {
  const { container } = render(<NextCheck source={aSource({ nextFetchAt })} />);
  return container.textContent;
}

describe("the next check of a source", () => {
  it("is due when its time has come, never in the past", () => {
    expect(shown(new Date(Date.now() - 13_000).toISOString())).toMatch(/^Next check due now/);
  });

  it("comes in its time", () => {
    expect(shown(new Date(Date.now() + 300_500).toISOString())).toMatch(/^Next check in 5/);
  });

  it("does not come while paused", () => {
    expect(shown(null)).toBe("Paused");
  });
});

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openDesk } from "@/testing/desk";
import { aSource } from "@/testing/samples";

describe("the health of all sources", () => {
  it("counts each state and names who is in trouble", async () => {
    openDesk("/", {
      "GET /api/v1/sources/health": {
        total: 20_003,
        paused: 2,
        states: [
          { state: "healthy", sources: 20_000 },
          { state: "failing", sources: 1 },
          { state: "gone", sources: 0 },
        ],
        trouble: [aSource({ name: "Daily Post", state: "failing", stateReason: "The server answered 503" })],
      },
    });

    expect(await screen.findByText("20,000")).toBeTruthy();
    expect(screen.getByText("The server answered 503")).toBeTruthy();
    expect(screen.getByTitle("1 source failing")).toBeTruthy();
  });
});

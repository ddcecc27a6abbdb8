import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openDesk } from "@/testing/desk";
import { aSource } from "@/testing/samples";

const check = {
  id: "c1",
  at: "2026-11-23T10:00:00Z",
  firstAt: "2026-11-23T09:00:00Z",
  times: 4,
  outcome: "failed",
  status: "HTTP 503",
  reason: "The server is not available",
  listed: 0,
  newEntries: 0,
  durationMillis: 120,
};

const topic = {
  topicId: "t1",
  topicName: "Harbour",
  topicColor: "#12b886",
  articles: 3,
  latest: "2026-11-23T10:00:00Z",
};

describe("the page of a source", () => {
  it("shows its checks and the topics that depend on it", async () => {
    openDesk("/sources/01a20000-0000-7000-8000-000000000001", {
      "GET /api/v1/sources/01a20000-0000-7000-8000-000000000001": aSource({
        id: "01a20000-0000-7000-8000-000000000001",
        owner: "Ada",
        collections: ["National press"],
      }),
      "GET /api/v1/sources/01a20000-0000-7000-8000-000000000001/checks": { items: [check], next: null },
      "GET /api/v1/sources/01a20000-0000-7000-8000-000000000001/effects": {
        articles: 10,
        since: "2026-11-20T10:00:00Z",
        topics: [topic],
      },
    });

    expect(await screen.findByRole("heading", { name: "Example News" })).toBeTruthy();
    expect(screen.getByText("National press")).toBeTruthy();
    expect(await screen.findByText("The server is not available")).toBeTruthy();
    expect(screen.getByText(/HTTP 503 · 4 times in a row/)).toBeTruthy();
    expect(await screen.findByRole("link", { name: "Harbour" })).toBeTruthy();
    expect(screen.getByText(/Of its latest 10 articles/)).toBeTruthy();
  });
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openDesk } from "@/testing/desk";
import { exportAddress } from "./imports";

const done = {
  id: "i1",
  total: 3,
  created: 1,
  duplicate: 1,
  invalid: 1,
  createdAt: "2026-11-23T10:00:00Z",
  finishedAt: "2026-11-23T10:00:01Z",
};

const wrong = {
  position: 3,
  url: "http://10.0.0.1/",
  name: "Inside",
  outcome: "invalid",
  reason: "url this address is private",
  sourceId: null,
};

describe("an import", () => {
  it("sends the file as it is, and tells what came of it", async () => {
    const calls = openDesk("/sources", {
      "POST /api/v1/sources/imports": [202, { ...done, finishedAt: null }],
      "GET /api/v1/sources/imports/i1": done,
      "GET /api/v1/sources/imports/i1/entries": { items: [wrong], next: null },
    });
    const opml = new File(['{"as": "it is"}'], "feeds.opml", { type: "text/x-opml" });

    await userEvent.click(await screen.findByRole("button", { name: "Import" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]") as HTMLElement, opml);
    await userEvent.click(dialog.getByRole("button", { name: "Import" }));

    expect(await dialog.findByText(/1 added, 1 there already/)).toBeTruthy();
    expect(await dialog.findByText(/Inside: this address is private/)).toBeTruthy();
    const sent = calls.find(({ request }) => request === "POST /api/v1/sources/imports");
    expect(sent?.body).toEqual({ as: "it is" });
    expect(sent?.headers.get("Content-Type")).toBe("text/x-opml");
  });
});

describe("the address of an export", () => {
  it("asks for what is shown", () => {
    expect(exportAddress({})).toBe("/api/v1/sources/export");
    expect(exportAddress({ q: undefined, tag: "a b", enabled: false })).toBe(
      "/api/v1/sources/export?tag=a+b&enabled=false",
    );
  });
});

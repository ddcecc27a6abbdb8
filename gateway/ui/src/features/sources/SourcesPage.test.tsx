import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { bodyOf, enter, openDesk } from "@/testing/desk";
import { anOffer, aSource } from "@/testing/samples";

const isPrivate = {
  type: "https://vedette.dev/problems/invalid-request",
  title: "The request is not valid",
  status: 400,
  errors: [{ field: "url", message: "this address is private", fix: "Send a public one." }],
};

const offers = {
  url: "https://news.example.org/",
  title: "Example News",
  offers: [
    anOffer(),
    anOffer({ kind: "page", url: "https://news.example.org/", title: null, sample: [], sourceId: "src" }),
  ],
};

async function dialogOf() {
  return within(await screen.findByRole("dialog"));
}

async function look(url: string) {
  const dialog = await dialogOf();
  await enter(await dialog.findByLabelText(/Address/), url);
  await userEvent.click(dialog.getByRole("button", { name: "Look" }));
  return dialog;
}

describe("adding a source", () => {
  it("shows what the site offers and adds what is chosen", async () => {
    const calls = openDesk("/sources?add=true", {
      "POST /api/v1/sources/discover": offers,
      "POST /api/v1/sources": [201, aSource()],
    });

    const dialog = await look("news.example.org");

    expect(await dialog.findByText("Storm hits the coast")).toBeTruthy();
    expect(dialog.getByText("Already a source").closest("button")?.disabled).toBe(true);
    await userEvent.click(dialog.getByRole("button", { name: "Add All news" }));
    expect(await dialog.findByText("Added")).toBeTruthy();
    expect(bodyOf(calls, "POST /api/v1/sources/discover")).toEqual({ url: "news.example.org" });
    expect(bodyOf(calls, "POST /api/v1/sources")).toEqual({
      url: "https://news.example.org/feed.xml",
      kind: "feed",
    });
  });

  it("says why a site cannot be looked at", async () => {
    openDesk("/sources?add=true", { "POST /api/v1/sources/discover": [400, isPrivate] });

    const dialog = await look("http://10.0.0.1/");

    expect(await dialog.findByText(/private/i)).toBeTruthy();
  });

  it("can be done by hand, and shows what is wrong at its field", async () => {
    openDesk("/sources?add=true", { "POST /api/v1/sources": [400, isPrivate] });

    const dialog = await dialogOf();
    await userEvent.click(await dialog.findByRole("button", { name: "Fill in by hand" }));
    await enter(await dialog.findByLabelText(/Address/), "http://10.0.0.1/");
    await userEvent.click(dialog.getByRole("button", { name: "Add source" }));

    expect(await dialog.findByText("This address is private. Send a public one.")).toBeTruthy();
    const field = dialog.getByLabelText<HTMLInputElement>(/Address/);
    expect(field.value).toBe("http://10.0.0.1/");
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });
});

describe("the list of sources", () => {
  it("says why one is failing and when it is tried next and why", async () => {
    const failing = aSource({
      state: "failing",
      stateReason: "It answered 503.",
      nextFetchReason: "Backing off.",
    });
    openDesk("/sources", { "GET /api/v1/sources": { items: [failing], next: null } });

    expect(await screen.findByText("It answered 503.")).toBeTruthy();
    expect(screen.getByText("Backing off.")).toBeTruthy();
  });

  it("says which are paused", async () => {
    const paused = aSource({ enabled: false, nextFetchAt: null, nextFetchReason: "It is paused" });
    openDesk("/sources", { "GET /api/v1/sources": { items: [paused], next: null } });

    expect(await screen.findByText("Paused")).toBeTruthy();
  });

  it("does the same with several at once", async () => {
    const both = [aSource(), aSource({ id: "other", name: "Other" })];
    const calls = openDesk("/sources", {
      "GET /api/v1/sources": { items: both, next: null },
      "POST /api/v1/sources/bulk": { changed: 2, unchanged: 0, failed: 0, items: [] },
    });

    await userEvent.click(await screen.findByLabelText("Select all"));
    await userEvent.click(await screen.findByRole("button", { name: "Pause" }));

    await waitFor(() =>
      expect(bodyOf(calls, "POST /api/v1/sources/bulk")).toEqual({
        ids: ["src", "other"],
        action: "disable",
      }),
    );
    expect(await screen.findByText("2 sources changed.")).toBeTruthy();
  });
});

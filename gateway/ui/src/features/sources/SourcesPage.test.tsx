import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { bodyOf, enter, openDesk } from "@/testing/desk";
import { aSource } from "@/testing/samples";

const isPrivate = {
  type: "https://vedette.dev/problems/invalid-request",
  title: "The request is not valid",
  status: 400,
  errors: [{ field: "url", message: "this address is private", fix: "Send a public one." }],
};

async function add(url: string) {
  const dialog = within(await screen.findByRole("dialog"));
  await enter(await dialog.findByLabelText(/Address/), url);
  await userEvent.click(dialog.getByRole("button", { name: "Add source" }));
  return dialog;
}

describe("adding a source", () => {
  it("sends what was typed and closes", async () => {
    const calls = openDesk("/sources?add=true", { "POST /api/v1/sources": [201, aSource()] });

    await add("https://news.example.org/feed.xml");

    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(bodyOf(calls, "POST /api/v1/sources")).toEqual({
      url: "https://news.example.org/feed.xml",
      pollSeconds: 900,
    });
  });

  it("shows what is wrong at its field and keeps what was typed", async () => {
    openDesk("/sources?add=true", { "POST /api/v1/sources": [400, isPrivate] });

    const dialog = await add("http://10.0.0.1/");

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
});

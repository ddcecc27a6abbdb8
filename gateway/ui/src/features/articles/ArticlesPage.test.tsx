import { createMemoryHistory } from "@tanstack/react-router";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, openDesk } from "@/testing/desk";
import { anArticle } from "@/testing/samples";

const ID = "01a20000-0000-7000-8000-000000000001";
const hebrew = anArticle({ id: ID, title: "ההפגנה 🚀: עדכון", language: null });
const page = { items: [hebrew], next: null, total: { count: 1, exact: true } };
const forbidden = {
  type: "https://vedette.dev/problems/forbidden",
  title: "Not yours any more",
  status: 403,
};

/** As one change, so that no pause while typing is a search of its own. */
const search = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });
const asked = (calls: Call[]) =>
  calls
    .filter(({ request }) => request === "GET /api/v1/articles")
    .map(({ url }) => new URL(url).searchParams.get("q"));

describe("the live list of articles", () => {
  it("says since when it is old as soon as it cannot be read again", async () => {
    const answers: Record<string, unknown> = { "GET /api/v1/articles": page };
    openDesk("/articles", answers);
    await screen.findByText(hebrew.title);
    expect(await screen.findByRole("button", { name: /^Live · / })).toBeTruthy();

    answers["GET /api/v1/articles"] = [403, forbidden];

    expect(await screen.findByText(/Not up to date since/)).toBeTruthy();
    expect(screen.getByText(/Not yours any more/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Stale since/ })).toBeTruthy();
    expect(screen.getByText(hebrew.title)).toBeTruthy();
  });

  it("lets each title run in its own direction", async () => {
    openDesk("/articles", { "GET /api/v1/articles": page });

    expect((await screen.findByText(hebrew.title)).getAttribute("dir")).toBe("auto");
  });
});

describe("searching articles", () => {
  it("makes a new place in the history for another search, and Back leads to the one before", async () => {
    const history = createMemoryHistory({ initialEntries: ["/articles"] });
    const calls = openDesk(history, { "GET /api/v1/articles": page });
    const box = await screen.findByRole<HTMLInputElement>("searchbox");

    search(box, "drone");
    await waitFor(() => expect(asked(calls)).toContain("drone"));
    search(box, "measles");
    await waitFor(() => expect(asked(calls)).toContain("measles"));
    history.back();

    await waitFor(() => expect(box.value).toBe("drone"));
  });

  it("is found again from an article", async () => {
    openDesk("/articles?q=drone", {
      "GET /api/v1/articles": page,
      [`GET /api/v1/articles/${ID}`]: { ...hebrew, text: "Text." },
    });

    await userEvent.click(await screen.findByText(hebrew.title));

    const back = await screen.findByRole("link", { name: /All articles/ });
    expect(back.getAttribute("href")).toBe("/articles?q=drone");
  });

  it("is left by Escape, so that the keys work again", async () => {
    openDesk("/articles", { "GET /api/v1/articles": page });
    const box = await screen.findByRole<HTMLInputElement>("searchbox");

    await userEvent.keyboard("/");
    expect(document.activeElement).toBe(box);
    search(box, "drone");
    await userEvent.keyboard("{Escape}");

    expect(document.activeElement).not.toBe(box);
    expect(box.value).toBe("drone");
  });
});

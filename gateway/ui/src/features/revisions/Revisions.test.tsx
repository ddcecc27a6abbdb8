import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Paragraph, Revision, RevisionDiff } from "@/api/types";
import { openDesk } from "@/testing/desk";
import { anArticle } from "@/testing/samples";
import { folded } from "./folded";

const ID = "01a20000-0000-7000-8000-000000000001";
const PATH = `GET /api/v1/articles/${ID}`;
const same = (text: string): Paragraph => ({ runs: [{ change: "same", text }] });

function revision(number: number, change: Partial<Revision> = {}): Revision {
  return {
    number,
    seenAt: "2026-11-23T10:00:00Z",
    storedAt: "2026-11-23T10:00:01Z",
    title: `Title ${number}`,
    author: null,
    url: "https://news.example.org/bakhmut",
    changed: number === 1 ? [] : ["title", "text"],
    ...change,
  };
}

const diff: RevisionDiff = {
  number: 3,
  against: 2,
  coarse: true,
  title: [
    {
      runs: [
        { change: "same", text: "Bridge " },
        { change: "removed", text: "closed" },
        { change: "added", text: "open" },
      ],
    },
  ],
  text: ["One.", "Two.", "Three.", "Four."].map(same).concat({
    runs: [{ change: "added", text: "A new end." }],
  }),
  captions: [],
};

async function openRevisions(more: Record<string, unknown> = {}) {
  const calls = openDesk(`/articles/${ID}`, {
    [PATH]: anArticle({ id: ID, revision: 3, text: "Text." }),
    [`${PATH}/revisions`]: { items: [revision(3), revision(2), revision(1)], next: null },
    [`${PATH}/revisions/3/diff`]: diff,
    ...more,
  });
  await userEvent.click(await screen.findByRole("button", { name: "3 revisions" }));
  return calls;
}

describe("the revisions of an article", () => {
  it("are told apart by marks that can be seen and heard, not by colours alone", async () => {
    await openRevisions();

    const read = await screen.findByRole("region", { name: "Revision 3, compared with revision 2" });
    const added = await within(read).findByText("open");
    expect(added.tagName).toBe("INS");
    expect(added.textContent).toMatch(/^added: open/);
    expect(within(read).getByText("closed").tagName).toBe("DEL");
    expect(within(read).getByText(/stand as a whole/)).toBeTruthy();
  });

  it("fold what stayed the same, and show it when asked", async () => {
    await openRevisions();

    expect(await screen.findByText("Four.")).toBeTruthy();
    expect(screen.queryByText("One.")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "3 paragraphs unchanged" }));
    expect(screen.getByText("One.")).toBeTruthy();
  });

  it("are chosen from the list, each against the one before", async () => {
    const calls = await openRevisions({ [`${PATH}/revisions/2/diff`]: { ...diff, number: 2, against: 1 } });

    const list = await screen.findByRole("navigation", { name: /Revisions/ });
    await userEvent.click(await within(list).findByRole("button", { name: /Revision 2/ }));

    expect(await screen.findByRole("region", { name: "Revision 2, compared with revision 1" })).toBeTruthy();
    await screen.findByText("open");
    const asked = calls.filter(({ url }) => url.includes("/diff")).map(({ url }) => new URL(url).search);
    expect(asked).toEqual(["?against=2", "?against=1"]);

    await userEvent.click(within(list).getByRole("button", { name: /Revision 1/ }));
    expect(await screen.findByText(/what the article said first/)).toBeTruthy();
  });

  it("are no button where there is one only", async () => {
    openDesk(`/articles/${ID}`, { [PATH]: anArticle({ id: ID, text: "Text." }) });

    expect(await screen.findByText("1 revision")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "1 revision" })).toBeNull();
  });
});

describe("a diff", () => {
  it("folds no single paragraph, and nothing beside a change", () => {
    const changed: Paragraph = { runs: [{ change: "removed", text: "x" }] };
    const parts = folded([same("a"), same("b"), changed, same("c"), same("d"), same("e")]);

    expect(parts.map(({ isFolded, paragraphs }) => [paragraphs[0]?.at, isFolded, paragraphs.length])).toEqual(
      [
        [0, false, 1],
        [1, false, 3],
        [4, true, 2],
      ],
    );
    expect(folded([])).toEqual([]);
  });
});

import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { openDesk } from "@/testing/desk";
import { anArticle } from "@/testing/samples";
import { addressOf, citation, mailOf } from "./citation";

const ID = "01a20000-0000-7000-8000-000000000001";
const held = anArticle({
  id: ID,
  author: "Olena Hrynko",
  publishedAt: "2026-11-14T08:45:00Z",
  text: "Text.",
});
const CITED =
  /^Olena Hrynko, “Bakhmut holds”, Example News, 14 Nov 2026, .+, https:\/\/news\.example\.org\/bakhmut$/;

describe("passing an article on", () => {
  it("cites who said it, where, when, and the address its publisher calls the right one", () => {
    expect(citation(held)).toMatch(CITED);
    expect(citation({ ...held, author: null })).toMatch(/^“Bakhmut holds”/);
    expect(citation({ ...held, canonicalUrl: "https://example.org/b" })).toMatch(
      /, https:\/\/example\.org\/b$/,
    );
  });

  it("writes a mail that leads to the article at this desk too", () => {
    const mail = new URL(mailOf(held));

    expect(mail.searchParams.get("subject")).toBe("Bakhmut holds");
    expect(mail.searchParams.get("body")).toBe(`${citation(held)}\n\n${addressOf(held)}\n`);
    expect(addressOf(held)).toBe(`http://desk.test/articles/${ID}`);
  });

  it("copies the citation, and the key o leads to the source", async () => {
    openDesk(`/articles/${ID}`, { [`GET /api/v1/articles/${ID}`]: held });
    const original = await screen.findByRole("link", { name: /^Read at example.org/ });
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();

    fireEvent.click(screen.getByRole("button", { name: "Share" }));
    fireEvent.click(await screen.findByText("Copy citation"));

    await screen.findByText("The citation is copied.");
    expect(written.mock.calls[0]?.[0]).toMatch(CITED);

    const followed = vi.fn((event: Event) => event.preventDefault());
    original.addEventListener("click", followed);
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    await userEvent.keyboard("o");
    expect(followed).toHaveBeenCalledOnce();
  });
});

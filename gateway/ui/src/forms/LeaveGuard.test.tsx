import { createMemoryHistory } from "@tanstack/react-router";
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { enter, openDesk } from "@/testing/desk";
import { aTopic } from "@/testing/samples";

const name = () => screen.findByLabelText<HTMLInputElement>(/Name/);

async function typeATopic() {
  const history = createMemoryHistory({ initialEntries: ["/topics/new"] });
  openDesk(history, { "POST /api/v1/topics": [201, aTopic("Harbour")] });
  await enter(await name(), "Harbour");
  return history;
}

describe("what is typed in a form", () => {
  it("is not left without a question", async () => {
    const history = await typeATopic();

    await userEvent.click(screen.getByRole("link", { name: "Alerts" }));
    await userEvent.click(await screen.findByRole("button", { name: "Stay here" }));

    expect(history.location.pathname).toBe("/topics/new");
    expect((await name()).value).toBe("Harbour");
  });

  it("is given up when someone says so", async () => {
    const history = await typeATopic();

    await userEvent.click(screen.getByRole("link", { name: "Alerts" }));
    await userEvent.click(await screen.findByRole("button", { name: "Discard and leave" }));
    await waitFor(() => expect(history.location.pathname).toBe("/alerts"));
    cleanup();
    openDesk("/topics/new");

    expect((await name()).value).toBe("");
  });

  it("is there again after the page was read anew", async () => {
    await typeATopic();
    cleanup();
    openDesk("/topics/new");

    await waitFor(async () => expect((await name()).value).toBe("Harbour"));
    expect(screen.getByText(/what you typed before/)).toBeTruthy();
  });

  it("is no obstacle once it is saved", async () => {
    const history = await typeATopic();

    await userEvent.click(screen.getByRole("button", { name: "Create" }));

    await waitFor(() => expect(history.location.pathname).toBe("/topics"));
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith("vedette-draft"))).toEqual([]);
  });
});

describe("what is typed in a dialog", () => {
  it("is not lost by Escape", async () => {
    openDesk("/sources?add=true");
    await userEvent.click(await screen.findByRole("button", { name: /by hand/i }));
    await enter(await screen.findByLabelText(/Address/), "https://news.example.org/");

    await userEvent.keyboard("{Escape}");
    await userEvent.click(await screen.findByRole("button", { name: "Stay here" }));

    expect(screen.getByLabelText<HTMLInputElement>(/Address/).value).toBe("https://news.example.org/");
  });
});

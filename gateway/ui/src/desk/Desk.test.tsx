import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ada, enter, openDesk } from "@/testing/desk";

const signedOut = { type: "https://vedette.dev/problems/unauthorized", title: "Sign in", status: 401 };
const vera = { ...ada, username: "vera", roles: ["viewer"] };

describe("the desk", () => {
  it("leads to the sign-in when nobody is signed in", async () => {
    openDesk("/topics", { "GET /api/v1/me": [204, null] });

    expect((await screen.findByRole("link", { name: "Sign in" })).getAttribute("href")).toBe("/sign-in");
  });

  it("keeps what is on it when a session ends, and goes on once someone has signed in again", async () => {
    const answers: Record<string, unknown> = {};
    openDesk("/topics/new", answers);
    await enter(await screen.findByLabelText(/Name/), "Harbour");

    answers["GET /api/v1/me"] = [401, signedOut];
    answers["POST /api/v1/topics"] = [401, signedOut];
    await userEvent.click(screen.getByRole("button", { name: "Create" }));

    const again = await screen.findByRole("link", { name: "Sign in again", hidden: true });
    expect(again.getAttribute("target")).toBe("_blank");
    expect(screen.getByLabelText<HTMLInputElement>(/Name/).value).toBe("Harbour");

    answers["GET /api/v1/me"] = ada;
    await waitFor(() => expect(screen.queryByText("Your session has ended")).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>(/Name/).value).toBe("Harbour");
  });

  it("asks to sign in again when a list that reads itself is refused", async () => {
    const answers: Record<string, unknown> = { "GET /api/v1/topics": [401, signedOut] };
    openDesk("/team", answers);
    await screen.findByRole("heading", { name: "Team" });

    answers["GET /api/v1/me"] = [401, signedOut];
    await userEvent.click(screen.getByRole("link", { name: "Topics" }));

    expect(await screen.findByText("Your session has ended")).toBeTruthy();
  });

  it("guides a newcomer to the first step that is missing", async () => {
    openDesk("/");

    const step = await screen.findByRole("link", { name: "Add a source" });

    expect(step.getAttribute("href")).toBe("/sources?add=true");
    expect(screen.getByRole("link", { name: "Create a topic" })).toBeTruthy();
  });

  it("says what failed and lets people try again", async () => {
    const away = { type: "https://vedette.dev/problems/forbidden", title: "Not yours", status: 403 };
    openDesk("/topics", { "GET /api/v1/topics": [403, away] });

    expect(await screen.findByRole("heading", { name: "Not yours" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  it("puts the focus on the title of the screen it leads to", async () => {
    openDesk("/team");
    await screen.findByRole("heading", { name: "Team" });

    await userEvent.click(screen.getByRole("link", { name: "Topics" }));

    const title = await screen.findByRole("heading", { name: "Topics", level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it.each(["/topics/new", "/alerts/rules/new"])("offers a viewer no form at %s", async (path) => {
    openDesk(path, { "GET /api/v1/me": vera });

    expect(await screen.findByText("This is for analysts")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it.each(["/topics/x", "/sources/health", "/articles/1", "/alerts/rules/y"])(
    "knows that %s is no address",
    async (path) => {
      openDesk(path);

      expect(await screen.findByText("There is no such page")).toBeTruthy();
      expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    },
  );

  it("says that something is gone, which is no failure", async () => {
    const gone = { type: "https://vedette.dev/problems/not-found", title: "Not found", status: 404 };
    const id = "01a20000-0000-7000-8000-000000000001";
    openDesk(`/topics/${id}`, { [`GET /api/v1/topics/${id}`]: [404, gone] });

    expect(await screen.findByText("There is no such topic")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});

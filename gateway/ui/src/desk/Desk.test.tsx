import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openDesk } from "@/testing/desk";

const signedOut = { type: "https://vedette.dev/problems/unauthorized", title: "Sign in", status: 401 };

describe("the desk", () => {
  it("leads to the sign-in when nobody is signed in", async () => {
    openDesk("/topics", { "GET /api/v1/me": [401, signedOut] });

    expect((await screen.findByRole("link", { name: "Sign in" })).getAttribute("href")).toBe("/sign-in");
  });

  it("shows the sign-in as soon as a session has ended", async () => {
    openDesk("/topics", { "GET /api/v1/topics": [401, signedOut] });

    expect(await screen.findByRole("link", { name: "Sign in" })).toBeTruthy();
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
});

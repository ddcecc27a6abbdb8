import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, enter, openDesk } from "@/testing/desk";

const open = { position: 0, length: 1, reason: "This bracket is never closed.", suggestion: "(Kyiv)" };
const early = { position: 6, length: 2, reason: "Something is missing after OR.", suggestion: null };

/** Says of the sound queries that they are valid, and of all others what is wrong. */
function checking(sound: string[], errors: unknown[]) {
  return {
    "POST /api/v1/topics/check": ({ body }: Call) => {
      const { query } = body as { query: string };
      return sound.includes(query) ? { valid: true, errors: [] } : { valid: false, errors };
    },
  };
}

describe("writing a query", () => {
  it("marks the error at its place and takes the repair over", async () => {
    openDesk("/topics/new", checking(["(Kyiv)"], [open]));

    await enter(await screen.findByLabelText(/Query/), "(Kyiv");

    expect(await screen.findByText("This bracket is never closed.")).toBeTruthy();
    expect(document.querySelector("mark")?.textContent).toBe("(");

    await userEvent.click(await screen.findByRole("button", { name: /Use this instead/ }));

    expect(screen.getByLabelText<HTMLTextAreaElement>(/Query/).value).toBe("(Kyiv)");
  });

  it("offers no repair that leaves another error, and says the errors in their order", async () => {
    const calls = openDesk("/topics/new", checking([], [early, { ...open, suggestion: "(Kyiv OR)" }]));

    await enter(await screen.findByLabelText(/Query/), "(Kyiv OR");

    await screen.findByText("This bracket is never closed.");
    const told = [...document.querySelectorAll("li")].map((line) => line.textContent);
    expect(told.join(" ")).toMatch(/never closed.*missing after OR/);
    const checked = () => calls.filter(({ request }) => request.endsWith("/check")).map(({ body }) => body);
    await waitFor(() => expect(checked()).toContainEqual({ query: "(Kyiv OR)" }));
    expect(screen.queryByRole("button", { name: /Use this instead/ })).toBeNull();
  });

  it("asks for what a query finds only once it is right", async () => {
    const calls = openDesk("/topics/new", checking(["Kyiv"], [early]));
    const searches = () => calls.filter(({ request }) => request === "GET /api/v1/articles");

    await enter(await screen.findByLabelText(/Query/), "Kyiv OR");
    expect(await screen.findByText(/The query has an error/)).toBeTruthy();
    expect(searches()).toHaveLength(0);

    await userEvent.clear(screen.getByLabelText(/Query/));
    await enter(screen.getByLabelText(/Query/), "Kyiv");
    expect(await screen.findByText(/Nothing in the last 30 days/)).toBeTruthy();
    expect(searches().length).toBeGreaterThan(0);
  });
});

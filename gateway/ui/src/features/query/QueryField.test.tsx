import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { enter, openDesk } from "@/testing/desk";

const open = { position: 0, length: 1, reason: "This bracket is never closed.", suggestion: "(Kyiv)" };

describe("writing a query", () => {
  it("marks the error at its place and takes the repair over", async () => {
    openDesk("/topics/new", { "POST /api/v1/topics/check": { valid: false, errors: [open] } });

    await enter(await screen.findByLabelText(/Query/), "(Kyiv");

    expect(await screen.findByText("This bracket is never closed.")).toBeTruthy();
    expect(document.querySelector("mark")?.textContent).toBe("(");

    await userEvent.click(screen.getByRole("button", { name: /Use this instead/ }));

    expect(screen.getByLabelText<HTMLTextAreaElement>(/Query/).value).toBe("(Kyiv)");
  });
});

import { describe, expect, it, vi } from "vitest";
import { keepDraft, readDraft } from "@/forms/drafts";
import { signOut } from "./signOut";

describe("signing out", () => {
  it("is a form of our own page, and takes along what was typed", () => {
    const submit = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
    keepDraft("topic new", { name: "Harbour" });

    signOut();

    const form = submit.mock.contexts[0] as HTMLFormElement;
    expect(form.method).toBe("post");
    expect(new URL(form.action, location.href).pathname).toBe("/sign-out");
    expect(readDraft("topic new")).toBeNull();
    form.remove();
  });
});

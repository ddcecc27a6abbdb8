import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ada, enter, openDesk } from "@/testing/desk";
import { aTopic } from "@/testing/samples";

const kyiv = aTopic("Kyiv", { id: "01a20000-0000-7000-8000-000000000001", version: 4 });
const saved = { ...kyiv, description: "The capital.", version: 5 };

describe("changing a topic", () => {
  it("sends what changed, against the version that was read, then against the one it made", async () => {
    const calls = openDesk("/topics/01a20000-0000-7000-8000-000000000001", {
      "GET /api/v1/topics/01a20000-0000-7000-8000-000000000001": kyiv,
      "PATCH /api/v1/topics/01a20000-0000-7000-8000-000000000001": saved,
    });
    const changes = () => calls.filter(({ request }) => request.startsWith("PATCH"));

    await enter(await screen.findByLabelText("Description"), "The capital.");
    await userEvent.click(screen.getByRole("button", { name: "Save changes" }));
    await waitFor(() => expect(changes()).toHaveLength(1));
    await screen.findByText("“Kyiv” is saved.");
    await userEvent.click(screen.getByRole("button", { name: "Save changes" }));
    await waitFor(() => expect(changes()).toHaveLength(2));

    expect(changes().map(({ body }) => body)).toEqual([{ description: "The capital." }, {}]);
    expect(changes().map(({ headers }) => headers.get("If-Match"))).toEqual(['"4"', '"5"']);
  });

  it("shows a viewer the query as text, and no button that leads nowhere", async () => {
    openDesk("/topics/01a20000-0000-7000-8000-000000000001", {
      "GET /api/v1/me": { ...ada, roles: ["viewer"] },
      "GET /api/v1/topics/01a20000-0000-7000-8000-000000000001": { ...kyiv, query: "Kyiv AND attack*" },
    });

    expect((await screen.findByText("Kyiv AND attack*")).tagName).toBe("PRE");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("link", { name: "Alert on this topic" })).toBeNull();
  });

  it("tells who was too late that someone else changed it, in words for people", async () => {
    const late = {
      type: "https://vedette.dev/problems/changed-meanwhile",
      title: "Changed meanwhile",
      status: 412,
      detail: "Read it again and send If-Match with its new ETag.",
    };
    openDesk("/topics/01a20000-0000-7000-8000-000000000001", {
      "GET /api/v1/topics/01a20000-0000-7000-8000-000000000001": kyiv,
      "PATCH /api/v1/topics/01a20000-0000-7000-8000-000000000001": [412, late],
    });

    await enter(await screen.findByLabelText("Description"), "The capital.");
    await userEvent.click(screen.getByRole("button", { name: "Save changes" }));

    expect(await screen.findByText("Someone else changed this meanwhile")).toBeTruthy();
    expect(screen.queryByText(/If-Match/)).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Description").value).toBe("The capital.");
  });

  it("leaves another team's topic alone", async () => {
    openDesk("/topics/01a20000-0000-7000-8000-000000000001", {
      "GET /api/v1/topics/01a20000-0000-7000-8000-000000000001": {
        ...kyiv,
        team: "research",
        visibility: "organisation",
      },
    });

    expect(await screen.findByText(/belongs to research/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save changes" })).toBeNull();
  });
});

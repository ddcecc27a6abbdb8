import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { enter, openDesk } from "@/testing/desk";
import { aTopic } from "@/testing/samples";

const kyiv = aTopic("Kyiv", { id: "t1", version: 4 });
const saved = { ...kyiv, description: "The capital.", version: 5 };

describe("changing a topic", () => {
  it("sends what changed, against the version that was read, then against the one it made", async () => {
    const calls = openDesk("/topics/t1", { "GET /api/v1/topics/t1": kyiv, "PATCH /api/v1/topics/t1": saved });
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

  it("leaves another team's topic alone", async () => {
    openDesk("/topics/t1", {
      "GET /api/v1/topics/t1": { ...kyiv, team: "research", visibility: "organisation" },
    });

    expect(await screen.findByText(/belongs to research/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save changes" })).toBeNull();
  });
});

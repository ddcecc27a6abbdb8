import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ada, bodyOf, enter, openDesk } from "@/testing/desk";
import { aRule, aTopic } from "@/testing/samples";

const topics = { "GET /api/v1/topics": { items: [aTopic("Kyiv")], next: null } };
const hook = {
  id: "c1",
  type: "webhook",
  url: "https://example.org/h",
  secret: "whsec_once",
  disabled: false,
};

describe("making a rule", () => {
  it("sends it, and shows a new webhook's secret before anything else", async () => {
    const created = aRule({ channels: [hook as never] });
    const calls = openDesk("/alerts/rules/new?topic=id+of+Kyiv", {
      ...topics,
      "POST /api/v1/rules": [201, created],
    });

    await enter(await screen.findByLabelText(/Name/), "Night");
    await userEvent.click(screen.getByRole("button", { name: "Add webhook" }));
    await enter(screen.getByLabelText(/Webhook address/), "https://example.org/h");
    await userEvent.click(screen.getByRole("button", { name: "Remove ada@example.org" }));
    await userEvent.click(screen.getByRole("button", { name: "Create" }));

    expect(await screen.findByText("whsec_once")).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByText("whsec_once")).toBeTruthy();
    expect(bodyOf(calls, "POST /api/v1/rules")).toEqual({
      name: "Night",
      topicIds: ["id of Kyiv"],
      minProminence: "passing",
      channels: [{ type: "webhook", url: "https://example.org/h" }],
      enabled: true,
    });

    await userEvent.click(screen.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(screen.queryByText("whsec_once")).toBeNull());
  });

  it("shows what is wrong with a channel at that channel", async () => {
    const errors = [{ field: "channels[0].address", message: "this is no address", fix: "Send one." }];
    const problem = {
      type: "https://vedette.dev/problems/invalid-request",
      title: "No",
      status: 400,
      errors,
    };
    openDesk("/alerts/rules/new", { ...topics, "POST /api/v1/rules": [400, problem] });

    await userEvent.click(await screen.findByRole("button", { name: "Create" }));

    expect(await screen.findByText("This is no address. Send one.")).toBeTruthy();
    expect(screen.getByLabelText(/Email address/).getAttribute("aria-invalid")).toBe("true");
  });
});

describe("a rule that is there", () => {
  const id = "01a20000-0000-7000-8000-000000000001";
  const saved = aRule({ id, channels: [{ ...hook, secret: undefined } as never] });

  it("says that a webhook has a secret, until its address is another", async () => {
    openDesk(`/alerts/rules/${id}`, { ...topics, [`GET /api/v1/rules/${id}`]: saved });

    expect(await screen.findByText(/It has one/)).toBeTruthy();
    await enter(screen.getByLabelText(/Webhook address/), "2");

    expect(await screen.findByText(/one is made when left empty/)).toBeTruthy();
  });

  it("is text for a viewer", async () => {
    openDesk(`/alerts/rules/${id}`, {
      ...topics,
      "GET /api/v1/me": { ...ada, roles: ["viewer"] },
      [`GET /api/v1/rules/${id}`]: saved,
    });

    expect(await screen.findByText(/https:\/\/example\.org\/h/)).toBeTruthy();
    expect(screen.getByText("Kyiv")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, enter, openDesk } from "@/testing/desk";
import { anArticle } from "@/testing/samples";

const wrong = {
  type: "https://vedette.dev/problems/invalid-request",
  title: "Not valid",
  status: 400,
  errors: [{ field: "q", message: "at position 6: the bracket is not closed", fix: "Close it." }],
};
const found = { items: [anArticle()], next: null, total: { count: 1, exact: true } };
const articles = ({ url }: Call) =>
  new URL(url).searchParams.get("q")?.includes("(") === true ? [400, wrong] : found;
const compared = (calls: Call[]) =>
  calls
    .filter(({ request }) => request === "GET /api/v1/stats/volume")
    .map(({ url }) => new URL(url).searchParams.getAll("query"));

async function compare(query: string) {
  const field = await screen.findByLabelText("Compare with a query");
  await userEvent.clear(field);
  await enter(field, query);
  await userEvent.keyboard("{Enter}");
}

describe("comparing queries", () => {
  it("takes one that is understood, beside that of the list, and says what is wrong with another", async () => {
    const calls = openDesk("/articles?q=drone", { "GET /api/v1/articles": articles });
    await userEvent.click(await screen.findByRole("button", { name: "Compare" }));

    await compare("a AND (b");
    expect(await screen.findByText(/the bracket is not closed/)).toBeTruthy();
    expect(compared(calls).flat()).toEqual([]);

    await compare("measles");
    await waitFor(() => expect(compared(calls)).toContainEqual(["drone", "measles"]));
  });

  it("can be ended where the comparison itself fails", async () => {
    openDesk('/articles?compare=["a AND (b"]', {
      "GET /api/v1/articles": found,
      "GET /api/v1/stats/volume": [400, wrong],
    });
    expect(await screen.findByText("Not valid")).toBeTruthy();

    await userEvent.click(await screen.findByRole("button", { name: "Compare (1)" }));
    await userEvent.click(await screen.findByLabelText("No longer compare a AND (b"));

    expect(await screen.findByRole("button", { name: "Compare" })).toBeTruthy();
  });
});

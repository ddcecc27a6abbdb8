import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Volume } from "@/api/types";
import { ada, type Call, openDesk } from "@/testing/desk";
import { anArticle, aTopic } from "@/testing/samples";

const ID = "01a20000-0000-7000-8000-000000000001";
const right = { "POST /api/v1/topics/check": { valid: true, errors: [] } };
const unavailable = {
  type: "https://vedette.dev/problems/query-too-broad",
  title: "The query stands for too many words",
  status: 400,
  detail: "Write more letters before the asterisk.",
};

function days(total: number): Volume {
  return {
    by: "day",
    zone: "UTC",
    starts: ["2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z"],
    unfinished: true,
    everything: [50, 50, 20],
    matching: [total, 0, 0],
    total,
    series: [],
    more: false,
  };
}

const pageOf = (count: number, exact: boolean, ...titles: string[]) => ({
  items: titles.map((title) => anArticle({ id: title, title })),
  next: null,
  total: { count, exact },
});

const queryField = () => screen.findByLabelText<HTMLTextAreaElement>(/^Query/);
/** As one change, so that no pause between letters is a query of its own. */
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const q = ({ url }: Call) => new URL(url).searchParams.get("q");
const of = (calls: Call[], request: string) => calls.filter((call) => call.request === request);
const FIGURE = { selector: "dd" };
const VOLUME = "GET /api/v1/stats/volume";
const ARTICLES = "GET /api/v1/articles";

describe("trying a query while it is written", () => {
  it("asks once typing rests, and tells how much, when and from whom", async () => {
    const calls = openDesk("/topics/new", {
      ...right,
      [VOLUME]: days(1_234),
      [ARTICLES]: pageOf(1_234, true, "Drones over Kyiv"),
      "GET /api/v1/stats/facets": {
        items: [
          { facet: "source", values: [{ value: "x", count: 900 }], more: false },
          { facet: "language", values: [{ value: "uk", count: 800 }], more: false },
        ],
        next: null,
      },
    });
    const field = await queryField();

    type(field, "K");
    type(field, "Ky");
    type(field, "Kyiv");

    expect(await screen.findByText("articles in the last 30 days and today")).toBeTruthy();
    expect(screen.getByText("1,234", FIGURE)).toBeTruthy();
    expect(screen.getByText("articles a day: the median of 2 whole days")).toBeTruthy();
    expect(await screen.findByText("Ukrainian")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Drones over Kyiv" })).toBeTruthy();
    expect(of(calls, VOLUME).map(q)).toEqual(["Kyiv"]);

    await userEvent.click(screen.getByText("7 d"));
    expect(await screen.findByText("articles in the last 7 days and today")).toBeTruthy();
  });

  it("shows nothing of an answer that comes after the query has changed, and ends that search", async () => {
    let late = (_: Volume) => {};
    const slow = new Promise<Volume>((answer) => {
      late = answer;
    });
    const calls = openDesk("/topics/new", {
      ...right,
      [VOLUME]: (call: Call) => (q(call) === "slow" ? slow : days(7)),
      [ARTICLES]: pageOf(7, true, "Any"),
    });
    const field = await queryField();
    type(field, "slow");
    await waitFor(() => expect(of(calls, VOLUME).map(q)).toContain("slow"));

    type(field, "quick");
    expect(await screen.findByText("7", FIGURE)).toBeTruthy();
    late(days(999));
    await slow;

    expect(of(calls, VOLUME).find((call) => q(call) === "slow")?.signal.aborted).toBe(true);
    await waitFor(() => expect(of(calls, ARTICLES).map(q)).toContain("quick"));
    expect(screen.queryByText("999", FIGURE)).toBeNull();
    expect(screen.getByText("7", FIGURE)).toBeTruthy();
  });

  it("keeps what was found while a query has an error", async () => {
    openDesk("/topics/new", {
      "POST /api/v1/topics/check": ({ body }: Call) =>
        (body as { query: string }).query.includes("(")
          ? { valid: false, errors: [{ position: 0, length: 1, reason: "Not closed.", suggestion: null }] }
          : { valid: true, errors: [] },
      [VOLUME]: days(41),
      [ARTICLES]: pageOf(41, true, "Any"),
    });
    const field = await queryField();
    type(field, "Kyiv");
    await screen.findByText("41", FIGURE);

    type(field, "(Kyiv");

    expect(await screen.findByText(/Below is what it found before that/)).toBeTruthy();
    expect(screen.getByText("41", FIGURE)).toBeTruthy();
  });

  it("says in the archive's words why a query cannot be tried", async () => {
    openDesk("/topics/new", { ...right, [VOLUME]: [400, unavailable] });

    type(await queryField(), "con* NEAR/5 talks");

    expect(await screen.findByText(/stands for too many words/)).toBeTruthy();
    expect(screen.getByText(/Write more letters/)).toBeTruthy();
  });

  it.each([
    [12, /In the whole archive: 12 articles/],
    [0, /Nor is there any in the whole archive/],
  ])("says of a query that finds nothing in the period what there ever was: %i", async (ever, words) => {
    openDesk("/topics/new", {
      ...right,
      [VOLUME]: days(0),
      [ARTICLES]: ({ url }: Call) =>
        new URL(url).searchParams.has("from") ? pageOf(0, true) : pageOf(ever, true),
    });

    type(await queryField(), "Bakhmutt");

    expect(await screen.findByText("Nothing in the last 30 days.")).toBeTruthy();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it("sends a long query as JSON", async () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(" OR ");
    const calls = openDesk("/topics/new", { ...right, "POST /api/v1/stats/volume": days(3) });

    type(await queryField(), long);

    await screen.findByText("3", FIGURE);
    expect(of(calls, "POST /api/v1/stats/volume")[0]?.body).toMatchObject({ by: "day", filter: { q: long } });
    expect(of(calls, "POST /api/v1/stats/facets")[0]?.body).toMatchObject({ facet: ["source", "language"] });
    expect(of(calls, VOLUME)).toHaveLength(0);
  });

  it("does not try what no search takes", async () => {
    const calls = openDesk("/topics/new", right);

    type(await queryField(), "word ".repeat(4_001));

    expect(await screen.findByText(/more than 20,000 characters/)).toBeTruthy();
    expect(calls.filter(({ request }) => request.includes("/stats/"))).toHaveLength(0);
  });
});

describe("changing a topic's query", () => {
  const saved = aTopic("Kyiv", { id: ID, query: "Kyiv OR Kiev" });
  const GAINED = "(Kyiv NEAR/5 attack*) AND NOT (Kyiv OR Kiev)";
  const LOST = "(Kyiv OR Kiev) AND NOT (Kyiv NEAR/5 attack*)";
  const answers = () => ({
    ...right,
    [`GET /api/v1/topics/${ID}`]: saved,
    [VOLUME]: days(40),
    [ARTICLES]: (call: Call) => {
      switch (q(call)) {
        case GAINED:
          return pageOf(0, true);
        case LOST:
          return pageOf(10_000, false, "Football in Kyiv");
        default:
          return pageOf(40, true, "Any");
      }
    },
  });

  it("tells what it gains and loses, by the same searches in the same period", async () => {
    const calls = openDesk(`/topics/${ID}`, answers());
    await screen.findByText("40", FIGURE);
    expect(screen.queryByText("Gained")).toBeNull();

    type(await queryField(), "Kyiv NEAR/5 attack*");

    const lost = await screen.findByRole("list", { name: "Lost" });
    expect(within(lost).getByRole("link", { name: "Football in Kyiv" })).toBeTruthy();
    expect(screen.getAllByText(/10,000\+/)).toHaveLength(2);
    expect(await screen.findByText(/the saved query finds all of them too/)).toBeTruthy();
    const periods = of(calls, ARTICLES)
      .filter((call) => [GAINED, LOST, "Kyiv NEAR/5 attack*"].includes(q(call) ?? ""))
      .map(({ url }) => new URL(url).searchParams.get("from"));
    expect(new Set(periods).size).toBe(1);
    expect(periods).toHaveLength(3);
  });

  it("compares no more when the query is as it was saved", async () => {
    openDesk(`/topics/${ID}`, answers());
    const field = await queryField();
    type(field, "Kyiv NEAR/5 attack*");
    await screen.findByText("Gained");

    type(field, "Kyiv OR Kiev ");

    await waitFor(() => expect(screen.queryByText("Gained")).toBeNull());
  });

  it("shows a viewer what the query finds, beside its text", async () => {
    openDesk(`/topics/${ID}`, { ...answers(), "GET /api/v1/me": { ...ada, roles: ["viewer"] } });

    expect(await screen.findByText("40", FIGURE)).toBeTruthy();
    expect(screen.getByText("Kyiv OR Kiev").tagName).toBe("PRE");
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

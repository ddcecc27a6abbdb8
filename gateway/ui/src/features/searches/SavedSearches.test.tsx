import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { newQueryClient } from "@/api/queries";
import type { SavedSearch } from "@/api/types";
import type { ArticleSearch } from "@/features/articles/search";
import { type Answers, ada, answerWith, bodyOf } from "@/testing/desk";
import { SavedSearches } from "./SavedSearches";
import { kept, opened } from "./searches";

const LIST = "GET /api/v1/searches";

function aSearch(change: Partial<SavedSearch> = {}): SavedSearch {
  return {
    id: "s1",
    name: "Harbours",
    search: { q: "harbour", period: "7d", site: ["herald.example", "!tribune.example"] },
    visibility: "team",
    team: "newsdesk",
    owner: "ada",
    version: 3,
    createdAt: "2026-11-20T10:00:00Z",
    changedAt: "2026-11-20T10:00:00Z",
    ...change,
  };
}

async function openMenu(search: ArticleSearch, answers: Answers) {
  answers["GET /api/v1/me"] ??= ada;
  const calls = answerWith(answers);
  const root = createRootRoute();
  const articles = createRoute({
    getParentRoute: () => root,
    path: "/articles",
    component: () => <SavedSearches search={search} />,
  });
  const router = createRouter({
    routeTree: root.addChildren([articles]),
    history: createMemoryHistory({ initialEntries: ["/articles"] }),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={newQueryClient()}>
        <Notifications />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Saved searches" }));
  return calls;
}

describe("saved searches", () => {
  it("are opened as they were saved", async () => {
    await openMenu({}, { [LIST]: { items: [aSearch()], next: null } });

    const link = await screen.findByRole("menuitem", { name: "Harbours" });

    const search = new URL(link.getAttribute("href") ?? "", "https://desk.example").searchParams;
    expect(search.get("q")).toBe("harbour");
    expect(search.get("period")).toBe("7d");
    expect(search.get("site")).toBe('["herald.example","!tribune.example"]');
  });

  it("are saved under a name, without what the timeline shows", async () => {
    const calls = await openMenu(
      { q: "storm", period: "24h", country: ["UA"], split: "site", share: true },
      { "POST /api/v1/searches": [201, aSearch({ name: "Storms" })] },
    );

    await userEvent.click(await screen.findByRole("menuitem", { name: "Save this search…" }));
    await userEvent.type(await screen.findByRole("textbox", { name: /Name/ }), "Storms{Enter}");

    expect(await screen.findByText("Saved: Storms")).toBeTruthy();
    expect(bodyOf(calls, "POST /api/v1/searches")).toEqual({
      name: "Storms",
      search: { q: "storm", period: "24h", country: ["UA"] },
    });
  });

  it("are renamed and deleted from the version that was read", async () => {
    const answers: Answers = {
      [LIST]: { items: [aSearch(), aSearch({ id: "s2", name: "Theirs", team: "research" })], next: null },
      "PATCH /api/v1/searches/s1": aSearch({ name: "Ports", version: 4 }),
      "DELETE /api/v1/searches/s1": [204, null],
    };
    const calls = await openMenu({}, answers);
    await userEvent.click(await screen.findByRole("menuitem", { name: "Rename or delete…" }));

    const name = await screen.findByRole("textbox", { name: "Name" });
    expect(screen.getByText(/1 search of other teams/)).toBeTruthy();
    await userEvent.clear(name);
    await userEvent.type(name, "Ports{Enter}");
    expect(await screen.findByText("Renamed: Ports")).toBeTruthy();
    expect(bodyOf(calls, "PATCH /api/v1/searches/s1")).toEqual({ name: "Ports" });
    await userEvent.click(screen.getByRole("button", { name: "Delete Harbours" }));
    await userEvent.click(await screen.findByRole("button", { name: "Delete" }));

    expect(await screen.findByText("Deleted: Harbours")).toBeTruthy();
    const deletion = calls.find(({ request }) => request === "DELETE /api/v1/searches/s1");
    expect(deletion?.headers.get("If-Match")).toBe('"3"');
  });

  it("say which name is taken", async () => {
    const taken = {
      type: "https://vedette.dev/problems/name-taken",
      title: "Conflict",
      status: 409,
      detail: "Your team has a search named Storms already.",
      errors: [{ field: "name", message: "this name is taken", fix: "Choose another name." }],
    };
    await openMenu({ q: "storm" }, { "POST /api/v1/searches": [409, taken] });
    await userEvent.click(await screen.findByRole("menuitem", { name: "Save this search…" }));
    await userEvent.type(await screen.findByRole("textbox", { name: /Name/ }), "Storms{Enter}");

    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/name is taken/i));
  });

  it("come back as what was searched for", () => {
    const search: ArticleSearch = { q: "a", sort: "oldest", from: "2026-11-01T00:00:00Z", topic: ["!t"] };

    expect(opened(aSearch({ search: kept({ ...search, split: "topic", compare: ["b"] }) }))).toMatchObject(
      search,
    );
  });
});

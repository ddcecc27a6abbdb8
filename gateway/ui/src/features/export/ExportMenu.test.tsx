import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ExportMenu } from "./ExportMenu";

const bytes = (text: string) => new TextEncoder().encode(text);

/** An export that comes as the test sends it. */
function answerSlowly() {
  const sent: { body: unknown; headers: Headers }[] = [];
  let feed: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      feed = controller;
    },
  });
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    sent.push({ body: await request.clone().json(), headers: request.headers });
    request.signal.addEventListener("abort", () => feed?.error(new DOMException("gone", "AbortError")));
    return new Response(stream, {
      headers: {
        "Content-Type": "text/csv",
        "Content-Disposition": 'attachment; filename="articles-2026-11-28.csv"',
        "Vedette-Total": "60000",
      },
    });
  });
  return { sent, send: (text: string) => feed?.enqueue(bytes(text)), end: () => feed?.close() };
}

async function exportAs(name: RegExp) {
  render(
    <MantineProvider env="test">
      <Notifications />
      <ExportMenu filter={{ q: "harbour", site: ["herald.example"] }} sort="relevance" />
    </MantineProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Export" }));
  await userEvent.click(await screen.findByRole("menuitem", { name }));
}

describe("an export", () => {
  const saved: { name: string; file: Blob }[] = [];

  beforeEach(() => {
    saved.length = 0;
    let made: Blob | undefined;
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      made = file as Blob;
      return "blob:made";
    });
    vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, file: made as Blob });
    });
  });

  it("says how far it is, and hands over the file", async () => {
    const { sent, send, end } = answerSlowly();
    await exportAs(/CSV/);

    send('id,title\r\n1,One\r\n2,"Two\nlines"\r\n');
    expect(await screen.findByText("2 of 60,000 articles")).toBeTruthy();
    send("3,Three\r\n");
    expect(await screen.findByText("3 of 60,000 articles")).toBeTruthy();
    end();

    expect(await screen.findByText("Exported: articles-2026-11-28.csv")).toBeTruthy();
    expect(saved).toHaveLength(1);
    expect(saved[0]?.name).toBe("articles-2026-11-28.csv");
    expect(await saved[0]?.file.text()).toContain("3,Three");
    expect(sent[0]?.body).toMatchObject({ filter: { q: "harbour" }, format: "csv" });
    expect(sent[0]?.body).not.toHaveProperty("sort");
    expect(sent[0]?.headers.get("X-Requested-With")).toBe("vedette");
    expect(screen.getByRole("button", { name: "Export" })).toBeTruthy();
  });

  it("can be stopped, and leaves no half of a file", async () => {
    const { send } = answerSlowly();
    await exportAs(/CSV/);
    send("id,title\r\n1,One\r\n");
    await screen.findByText("1 of 60,000 articles");

    await userEvent.click(screen.getByRole("button", { name: "Stop the export" }));

    expect(await screen.findByRole("button", { name: "Export" })).toBeTruthy();
    expect(saved).toHaveLength(0);
    expect(screen.queryByText(/broke off/)).toBeNull();
  });

  it("that is refused says why", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(
      new Response(
        JSON.stringify({
          type: "https://vedette.dev/problems/search-unavailable",
          title: "Away",
          status: 503,
          detail: "Try again in a moment.",
        }),
        { status: 503, headers: { "Content-Type": "application/problem+json" } },
      ),
    );
    await exportAs(/Excel/);

    expect(await screen.findByText(/broke off: Try again in a moment/)).toBeTruthy();
    expect(saved).toHaveLength(0);
  });
});

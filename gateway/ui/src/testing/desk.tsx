import { createMemoryHistory, type RouterHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { newQueryClient } from "@/api/queries";
import type { Me, SourceHealth, Volume } from "@/api/types";
import { App } from "@/app/App";
import { newRouter } from "@/app/router";

export const ada: Me = {
  name: "Ada",
  username: "ada",
  email: "ada@example.org",
  roles: ["viewer", "analyst", "admin"],
  teams: ["newsdesk"],
  team: "newsdesk",
};

/** What the API answers, by method and path: a body, or a status and a body, or what makes either of a call, at once or later. */
export type Answers = Record<string, unknown>;

/** A call the desk made. */
export interface Call {
  request: string;
  url: string;
  body: unknown;
  headers: Headers;
  signal: AbortSignal;
}

const EMPTY = { items: [], next: null };
const NO_SOURCES: SourceHealth = { total: 0, paused: 0, states: [], trouble: [] };

const NO_VOLUME: Volume = {
  by: "day",
  zone: "UTC",
  starts: [],
  unfinished: true,
  everything: [],
  matching: [],
  total: 0,
  series: [],
  more: false,
};

/** Answers in the API's place and notes each call; lists that nobody speaks of are empty. */
export function answerWith(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const name = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    const body = text === "" ? undefined : JSON.parse(text);
    const call = { request: name, url: request.url, body, headers: request.headers, signal: request.signal };
    calls.push(call);
    return respond(answers[name] ?? EMPTY, call);
  });
  return calls;
}

async function respond(answer: unknown, call: Call): Promise<Response> {
  const told = typeof answer === "function" ? await answer(call) : answer;
  const [status, body] = Array.isArray(told) ? told : [200, told];
  const type = status < 400 ? "application/json" : "application/problem+json";
  const text = status === 204 ? null : JSON.stringify(body);
  return new Response(text, { status, headers: { "Content-Type": type } });
}

/** Opens the whole desk at an address, or with a history to look at, with Ada signed in unless the answers say otherwise. */
export function openDesk(at: string | RouterHistory, answers: Answers = {}): Call[] {
  answers["GET /api/v1/me"] ??= ada;
  answers["GET /api/v1/sources/health"] ??= NO_SOURCES;
  answers["GET /api/v1/stats/volume"] ??= NO_VOLUME;
  const calls = answerWith(answers);
  const history = typeof at === "string" ? createMemoryHistory({ initialEntries: [at] }) : at;
  render(<App router={newRouter(history)} queryClient={newQueryClient()} />);
  return calls;
}

export function bodyOf(calls: Call[], request: string): unknown {
  return calls.find((call) => call.request === request)?.body;
}

/** Enters text all at once, as from the clipboard. */
export async function enter(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}

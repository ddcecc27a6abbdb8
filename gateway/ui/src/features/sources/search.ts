import type { SourceState } from "@/api/types";
import { messages } from "@/messages";
import type { SourceFilter } from "./sources";

/** What the address of the page of sources says. */
export interface SourceSearch {
  add?: boolean;
  q?: string;
  state?: string;
  collection?: string;
  tag?: string;
  paused?: boolean;
}

/** The sources that an address asks for; a state that does not exist is left out. */
export function filterOf({ q, state, collection, tag, paused }: SourceSearch): SourceFilter {
  return {
    q,
    state: state !== undefined && state in messages.sources.state ? (state as SourceState) : undefined,
    collection,
    tag,
    enabled: paused ? false : undefined,
  };
}

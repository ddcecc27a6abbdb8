import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useHeld } from "./useHeld";

const list = (...ids: string[]) => ids.map((id) => ({ id }));

function holding(...ids: string[]) {
  const { result, rerender } = renderHook(({ items, key }) => useHeld(items, key), {
    initialProps: { items: list(...ids), key: "all" },
  });
  act(() => result.current.hold.onPointerEnter());
  return {
    held: () => ({ shown: result.current.shown.map(({ id }) => id), waiting: result.current.waiting }),
    now: (key: string, ...next: string[]) => rerender({ items: list(...next), key }),
    leave: () => act(() => result.current.hold.onPointerLeave()),
    release: () => act(() => result.current.release()),
  };
}

describe("a list that grows under someone's pointer", () => {
  it("keeps what is new back until the pointer leaves", () => {
    const { held, now, leave } = holding("b", "a");

    now("all", "d", "c", "b", "a");
    expect(held()).toEqual({ shown: ["b", "a"], waiting: 2 });

    leave();
    expect(held()).toEqual({ shown: ["d", "c", "b", "a"], waiting: 0 });
  });

  it("shows it when asked to", () => {
    const { held, now, release } = holding("a");

    now("all", "b", "a");
    release();

    expect(held()).toEqual({ shown: ["b", "a"], waiting: 0 });
  });

  it("shows older ones that are added at its end", () => {
    const { held, now } = holding("b");

    now("all", "c", "b", "a");

    expect(held()).toEqual({ shown: ["b", "a"], waiting: 1 });
  });

  it("shows another search at once", () => {
    const { held, now } = holding("b", "a");

    now("other", "z", "a");

    expect(held()).toEqual({ shown: ["z", "a"], waiting: 0 });
  });
});

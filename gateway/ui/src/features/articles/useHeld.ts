import { type FocusEvent, useRef, useState } from "react";

interface Named {
  id: string;
}

/** What is shown of a list that grows at its head, and what waits to be shown. */
export interface Held<T extends Named> {
  shown: T[];
  waiting: number;
  /** For the element around the list: while the pointer or the focus is in it, nothing new moves its rows. */
  hold: {
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onFocus: () => void;
    onBlur: (event: FocusEvent) => void;
  };
  release: () => void;
}

/** Keeps new items back while someone points at the list or walks through it; what changed in known ones is shown. */
export function useHeld<T extends Named>(items: T[], key: string): Held<T> {
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const known = useRef<{ key: string; ids: Set<string> }>({ key, ids: new Set() });

  const isHeld = (isPointed || isFocused) && known.current.key === key && known.current.ids.size > 0;
  const fresh = isHeld ? newAtHead(items, known.current.ids) : 0;
  if (fresh === 0) {
    known.current = { key, ids: new Set(items.map(({ id }) => id)) };
  }

  function release() {
    setPointed(false);
    setFocused(false);
  }

  return {
    shown: items.slice(fresh),
    waiting: fresh,
    hold: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }) => setFocused(currentTarget.contains(relatedTarget)),
    },
    release,
  };
}

/** How many items stand before the first that is known. Where none is known, all of it is another list. */
function newAtHead(items: Named[], known: ReadonlySet<string>): number {
  const first = items.findIndex(({ id }) => known.has(id));
  return Math.max(first, 0);
}

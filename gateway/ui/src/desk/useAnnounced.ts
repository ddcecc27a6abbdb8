import { type RefObject, useEffect, useRef } from "react";

/** Browsers announce the page that is opened first; its focus is where they put it. */
let isFirst = true;

/**
 * Puts the focus on the title of a screen that was led to, so that it is read out and the keyboard goes on from there. A field
 * that the screen itself puts the cursor into comes first.
 */
export function useAnnounced(): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const screen = content.current;
    if (!isFirst && screen !== null && !screen.contains(document.activeElement)) {
      const title = screen.querySelector<HTMLElement>("h1") ?? screen.closest<HTMLElement>("main");
      title?.focus({ preventScroll: true });
    }
    isFirst = false;
  }, []);
  return content;
}

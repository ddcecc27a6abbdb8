import { useEffect, useRef } from "react";

/** Keys as typed, in sequence: `?`, `n`, `g a`. */
export type Shortcuts = Record<string, () => void>;

const PATIENCE = 1_200;

/** Single keys and sequences, but never while someone types or a dialogue is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;

  useEffect(() => {
    let before = "";
    let at = 0;

    function listen(event: KeyboardEvent) {
      if (isTaken(event)) {
        return;
      }
      const sequence = event.timeStamp - at < PATIENCE ? `${before} ${event.key}` : event.key;
      const action = current.current[sequence] ?? current.current[event.key];
      before = event.key;
      at = event.timeStamp;
      if (action !== undefined) {
        event.preventDefault();
        before = "";
        action();
      }
    }

    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.defaultPrevented ||
    (target instanceof HTMLElement && isTyping(target)) ||
    document.querySelector("[role=dialog]") !== null
  );
}

function isTyping(target: HTMLElement): boolean {
  return (
    target.isContentEditable || target.matches("input, textarea, select, [role=combobox], [role=listbox]")
  );
}

/** Moves the focus along the rows of the list on the page. */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? (step === 1 ? 0 : -1) : at + step;
  rows[next]?.focus();
}

/** Opens the page that the article on the screen was taken from. */
export function followOriginal(): void {
  document.querySelector<HTMLElement>("[data-original]")?.click();
}

/** Puts the cursor into the page's search box, if it has one. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-search]");
  box?.focus();
  box?.select();
}

/** Follows the page's main action: add, create. */
export function followNew(): void {
  document.querySelector<HTMLElement>("[data-new]")?.click();
}

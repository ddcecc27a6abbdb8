const PREFIX = "vedette-draft ";

/** What was typed and not saved, kept in this tab: over reloads, crashes and the end of a session. */
export function readDraft<Values extends object>(key: string): Values | null {
  try {
    const kept = sessionStorage.getItem(PREFIX + key);
    return kept === null ? null : (JSON.parse(kept) as Values);
  } catch {
    return null;
  }
}

export function keepDraft(key: string, values: object): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(values));
  } catch {
    // Without storage a draft lives as long as its form.
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // There is none then.
  }
}

/** Whoever signs in next in this tab is not shown what another typed. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
      sessionStorage.removeItem(key);
    }
  } catch {
    // There are none then.
  }
}

/** Where someone was when they had to sign in; signing in always ends at the overview. */
const KEY = "vedette-place";

export function rememberPlace(href: string): void {
  try {
    sessionStorage.setItem(KEY, href);
  } catch {
    // Without storage they begin at the overview.
  }
}

/** The place to go back to, once. */
export function takePlace(): string | null {
  try {
    const place = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return place;
  } catch {
    return null;
  }
}

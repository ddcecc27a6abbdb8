export interface Page<T> {
  items: T[];
  next: string | null;
}

/** What is known of a list; `complete` tells whether this is all of it. */
export interface Listing<T> {
  items: T[];
  complete: boolean;
}

/** The largest page the API gives. */
export const LARGEST_PAGE = 200;

/** Reads a list page by page, `most` pages at most. */
export async function everyPage<T>(
  page: (after: string | undefined) => Promise<Page<T>>,
  most = 10,
): Promise<Listing<T>> {
  const items: T[] = [];
  let after: string | undefined;
  for (let read = 0; read < most; read++) {
    const { items: found, next } = await page(after);
    items.push(...found);
    if (next === null) {
      return { items, complete: true };
    }
    after = next;
  }
  return { items, complete: false };
}

import type { ArticleFilter } from "./articles";

let last: ArticleFilter = {};

/** The search that the list of articles showed last, for the way back from an article. */
export function lastSearch(): ArticleFilter {
  return last;
}

export function rememberSearch(filter: ArticleFilter): void {
  last = filter;
}

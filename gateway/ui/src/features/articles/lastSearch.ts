import type { ArticleSearch } from "./search";

let last: ArticleSearch = {};

/** The search that the list of articles showed last, for the way back from an article. */
export function lastSearch(): ArticleSearch {
  return last;
}

export function rememberSearch(filter: ArticleSearch): void {
  last = filter;
}

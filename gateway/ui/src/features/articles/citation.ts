import type { Article } from "@/api/types";
import { moment } from "@/time/dates";

/** Who said it, where and when, and where it can be read: as it is put under a quotation. */
export function citation({ author, title, source, publishedAt, seenAt, canonicalUrl, url }: Article): string {
  const when = moment(publishedAt ?? seenAt);
  return `${author === null ? "" : `${author}, `}“${title}”, ${source.name}, ${when}, ${canonicalUrl ?? url}`;
}

/** Its address at this desk. */
export function addressOf({ id }: Pick<Article, "id">): string {
  return new URL(`/articles/${id}`, globalThis.location.origin).href;
}

/** A mail to be written, with the citation and the address in it. */
export function mailOf(article: Article): string {
  const body = `${citation(article)}\n\n${addressOf(article)}\n`;
  return `mailto:?subject=${encodeURIComponent(article.title)}&body=${encodeURIComponent(body)}`;
}

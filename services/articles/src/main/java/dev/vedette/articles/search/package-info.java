/**
 * Searches the archive: one page of ids, in the order of lists. It asks the index of this release alone, and only when that
 * holds the whole archive. What OpenSearch cannot answer in full is a problem with a name, never a shorter list: a query
 * that stands for too many words is {@code query-too-broad}, everything else {@code search-unavailable}.
 */
@NullMarked
package dev.vedette.articles.search;

import org.jspecify.annotations.NullMarked;

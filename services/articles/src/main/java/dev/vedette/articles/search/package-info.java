/**
 * Searches the archive. {@link dev.vedette.articles.search.ArticleFilter} says which articles are wanted, the same for lists,
 * facets and volumes; {@link dev.vedette.articles.search.Conditions} says it to OpenSearch. Only the index of this release is
 * asked, and only when it holds the whole archive ({@link dev.vedette.articles.search.SearchIndex}). What OpenSearch cannot
 * answer in full is a problem with a name, never a shorter list: a query that stands for too many words is
 * {@code query-too-broad}, everything else {@code search-unavailable}.
 */
@NullMarked
package dev.vedette.articles.search;

import org.jspecify.annotations.NullMarked;

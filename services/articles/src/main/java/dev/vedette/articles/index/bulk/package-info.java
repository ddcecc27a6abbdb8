/**
 * Sending entries to OpenSearch, many at once, and settling what becomes of each: {@link dev.vedette.articles.index.bulk.Bulk}
 * sends, a {@link dev.vedette.articles.index.bulk.Verdict} is what OpenSearch says of one entry,
 * {@link dev.vedette.articles.index.bulk.Settlement} strikes out what is done and tries again what may help, with
 * {@link dev.vedette.articles.index.bulk.Patience} and only that, and {@link dev.vedette.articles.index.bulk.Refusals} sets
 * aside what never will.
 */
@NullMarked
package dev.vedette.articles.index.bulk;

import org.jspecify.annotations.NullMarked;

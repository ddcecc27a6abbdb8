/**
 * {@code /api/v1/articles/export}: a search as a file of up to a million rows.
 *
 * <p>The first page is found before anything is answered, so that what is wrong with a search is still an answer of its
 * own. Then {@link dev.vedette.articles.export.ExportStream} reads a page when the one before it is written to the caller's
 * connection, and not sooner; a caller who goes away ends it. A stream that breaks off ends its connection unfinished.
 * Whoever has the file goes on after the last row that is whole, by its id: lists by time keep their order.
 */
@NullMarked
package dev.vedette.articles.export;

import org.jspecify.annotations.NullMarked;

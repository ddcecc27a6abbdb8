/**
 * Keeps OpenSearch as the archive is. The index is derived: whoever changes an article's document tells of it on
 * {@code changes}, and everything here follows from that stream, so collecting never waits for OpenSearch.
 *
 * <p><b>A generation</b> is one way of indexing: a hash of the mapping, of the analysis and of ICU's version. A release whose
 * hash differs has its own consumer group on {@code changes} ({@code articles-index-<hash>}) and its own indices, so two
 * releases run side by side and each keeps its own up to date. {@code generations} in MongoDB has a document for each; see
 * {@code dev.vedette.articles.reindex} for how a new one is filled.
 *
 * <p><b>Indices.</b> One for each month of {@code listed}, such as {@code articles-<hash>-2026-11}; what is listed more than
 * 24 months before the generation began is in {@code articles-<hash>-past}. As {@code listed} and that month never change,
 * an article never changes its index. They are made when first needed, by any replica; {@code articles-<hash>} is the
 * alias to read all of them, {@code <index>-write} the one to write each.
 *
 * <p><b>A change, step by step</b>
 * <ol>
 *   <li>{@link dev.vedette.articles.index.ChangeIntake} takes up to 500 records; of one article the highest version counts.
 *   <li>{@link dev.vedette.articles.index.IndexWriter} reads the documents as they are now, 100 at once, by {@code $in}.
 *   <li>{@link dev.vedette.articles.index.Entries} makes what is missing of the indices, and entries: the article, or its
 *       deletion where its document is gone.
 *   <li>{@link dev.vedette.articles.index.bulk.Bulk} sends them, 5 MB at once, with the document's version as external version.
 *   <li>{@link dev.vedette.articles.index.bulk.Settlement} strikes out what is done. A conflict is done: the index has that
 *       version or a later one. 429, 503 and the like are tried again with growing pauses, and only those. 400 never
 *       helps: the article is set aside on {@code changes-dead} with the reason, logged and counted.
 *   <li>Kafka's offsets are committed when nothing of the batch is left.
 * </ol>
 *
 * <p><b>Killed between two</b>, the batch comes again, here or at another replica, and is written from the documents as they
 * are then; versions keep an older one from overwriting a newer. A deletion is remembered by OpenSearch for an hour
 * ({@code gc_deletes}), so that a slower writer cannot bring the article back.
 */
@NullMarked
package dev.vedette.articles.index;

import org.jspecify.annotations.NullMarked;

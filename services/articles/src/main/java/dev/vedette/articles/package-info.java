/**
 * The archive of articles. MongoDB is the system of record, reached by {@code _id} only; OpenSearch is derived from it.
 *
 * <p>{@code pages} → intake → (reading, identity, archive) → {@code articles}; {@code tags} → tags → archive;
 * the archive → {@code changes} → search. Readers come by {@code article}.
 */
@NullMarked
package dev.vedette.articles;

import org.jspecify.annotations.NullMarked;

/**
 * The query language: what an analyst types, what it matches, and how the same words search the archive.
 *
 * <ol>
 *   <li>{@link dev.vedette.query.QueryParser} reads text into a {@link dev.vedette.query.Query} tree, or says at which
 *       places it does not understand it, why, and what to write instead.
 *   <li>{@link dev.vedette.query.QueryIndex} holds many queries and tells which of them match a
 *       {@link dev.vedette.query.Document}, with evidence and salience.
 *   <li>{@link dev.vedette.query.SearchQuery} turns the same tree into an OpenSearch query, and a document into the
 *       token streams that OpenSearch indexes.
 * </ol>
 *
 * <p>All three share one analysis ({@code dev.vedette.query.analysis}), so what a topic catches tomorrow is exactly
 * what searching finds for yesterday. The language itself is described in docs/query-language.md, matching in
 * docs/matching.md.
 */
@NullMarked
package dev.vedette.query;

import org.jspecify.annotations.NullMarked;

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
 * <p>Word lists and other topics are names in a tree until {@link dev.vedette.query.SavedNames} says what they stand
 * for: {@link dev.vedette.query.QueryParser#parse(String, String, SavedNames)} puts it in and refuses circles; only such
 * trees can be matched and searched. For editors, {@link dev.vedette.query.QueryJson} writes and reads trees as JSON and
 * {@link dev.vedette.query.QueryParser#complete} proposes what may come next.
 *
 * <pre>{@code
 * QueryIndex topics = new QueryIndex();
 * topics.put("kyiv", QueryParser.parse("(Kyiv OR Київ) NEAR/10 attack*"));
 * for (Tag tag : topics.match(Document.of(title, text))) {
 *     // tag.id(), tag.prominence(), tag.evidence()
 * }
 * }</pre>
 *
 * <p>An index may be changed while others match; each article sees all of a change or nothing of it. After many queries
 * were added at the start, {@link dev.vedette.query.QueryIndex#tune} makes it faster once articles have been seen.
 *
 * <p>All three share one analysis ({@code dev.vedette.query.analysis}), so what a topic catches tomorrow is exactly
 * what searching finds for yesterday. The language itself is described in docs/query-language.md, matching in
 * docs/matching.md.
 */
@NullMarked
package dev.vedette.query;

import org.jspecify.annotations.NullMarked;

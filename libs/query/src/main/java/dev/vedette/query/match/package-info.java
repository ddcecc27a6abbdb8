/**
 * Many compiled queries against one document at a time.
 *
 * <p>{@link dev.vedette.query.match.LiveQueries} is written by one thread at a time and publishes a
 * {@link dev.vedette.query.match.QuerySet} after each change; readers take the newest one and never wait. A set is a
 * number (its epoch) and arrays that only grow: what was added or removed later is told by its epoch and left out.
 *
 * <p>A query becomes a {@link dev.vedette.query.match.Program}, a few integers. {@link dev.vedette.query.match.Anchors}
 * picks the rarest words without which it cannot match, and notes it at those. A document is read into a
 * {@link dev.vedette.query.match.Reading}; the words it holds lead to candidates, and only these are evaluated.
 */
@NullMarked
package dev.vedette.query.match;

import org.jspecify.annotations.NullMarked;

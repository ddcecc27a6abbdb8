/**
 * How the collection of a source does: {@link dev.vedette.sources.progress.SourceProgress} is its row of {@code
 * source_progress}, with health and rhythm ({@link dev.vedette.sources.health}), what its feed asks of those who poll it
 * ({@link dev.vedette.sources.progress.PollingHints}), and how far reading got: validators, moves, waking, the claim
 * ({@link dev.vedette.sources.progress.Progress}). Polling changes them; settings only where they begin them anew. Who
 * changes a row has locked it together with that of {@code sources}; renewing a claim is one statement. A source is
 * claimed while {@code claimed_until} lies ahead, and due when {@code wake_at} has passed and it is not.
 */
@NullMarked
package dev.vedette.sources.progress;

import org.jspecify.annotations.NullMarked;

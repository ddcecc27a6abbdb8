/**
 * How far the collection of a source got: validators, moves, waking, the claim ({@link
 * dev.vedette.sources.progress.Progress}), and what its feed asks of those who poll it ({@link
 * dev.vedette.sources.progress.PollingHints}). Only polling changes them; they lie in {@code source_progress}, which is
 * locked by the row of {@code sources}. A source is claimed while {@code claimed_until} lies ahead, and due when {@code
 * wake_at} has passed and it is not.
 */
@NullMarked
package dev.vedette.sources.progress;

import org.jspecify.annotations.NullMarked;

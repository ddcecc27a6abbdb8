/**
 * {@code ./vedette bench feeds --data DIR}: how much of what feeds say is read, how fast, and what of their hostile
 * markup survives, ours beside ROME. The measures are those of the fixtures' own scorer.
 */
@NullMarked
package dev.vedette.bench.feeds;

import org.jspecify.annotations.NullMarked;

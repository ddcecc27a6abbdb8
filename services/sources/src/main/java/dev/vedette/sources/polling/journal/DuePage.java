package dev.vedette.sources.polling.journal;

import dev.vedette.sources.seen.PendingEntry;
import org.jspecify.annotations.Nullable;

/**
 * A page to hand over.
 *
 * @param kept the page itself where it was fetched before, and the stream did not take it
 */
public record DuePage(PendingEntry entry, @Nullable UnsentPage kept) {}

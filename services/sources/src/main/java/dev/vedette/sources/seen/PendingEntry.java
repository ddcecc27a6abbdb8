package dev.vedette.sources.seen;

import dev.vedette.contracts.FeedEntry;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry whose page is to be handed over.
 *
 * @param marker the edition of the entry that this is about
 * @param seenAt when its source was first seen to list it
 * @param firstFetch whether that was the source's first fetch
 * @param tries how often its page failed
 */
public record PendingEntry(UUID id, UUID marker, FeedEntry entry, Instant seenAt, boolean firstFetch, int tries) {}

package dev.vedette.sources.seen;

import dev.vedette.contracts.FeedEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry whose page is to be handed over.
 *
 * @param marker the edition of the entry that this is about
 * @param content the article itself, as safe HTML; null where its page is to be fetched
 * @param seenAt when its source was first seen to list it
 * @param firstFetch whether that was the source's first fetch
 * @param tries how often its page failed
 */
public record PendingEntry(
        UUID id,
        UUID marker,
        FeedEntry entry,
        @Nullable String content,
        Instant seenAt,
        boolean firstFetch,
        int tries) {}

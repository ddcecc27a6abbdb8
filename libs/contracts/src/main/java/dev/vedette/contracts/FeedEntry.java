package dev.vedette.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a feed said of one of its entries; {@code link} as the feed had it, made absolute. */
public record FeedEntry(
        @Nullable String id,
        String link,
        @Nullable String title,
        @Nullable String author,
        @Nullable Instant published) {}

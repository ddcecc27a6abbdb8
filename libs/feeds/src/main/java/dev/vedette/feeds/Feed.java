package dev.vedette.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says. Null is what it does not say; nothing is made up.
 *
 * @param link the site or page that the feed is about, not the feed itself
 * @param language BCP 47, as the feed says it
 * @param author people separated by {@code "; "}
 * @param entries in the feed's order, at most {@link Limits#MAX_ENTRIES}
 */
public record Feed(
        @Nullable Text title,
        @Nullable String link,
        @Nullable String id,
        @Nullable Text description,
        @Nullable String language,
        @Nullable String author,
        @Nullable Text rights,
        @Nullable Instant published,
        @Nullable Instant updated,
        Polling polling,
        List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }
}

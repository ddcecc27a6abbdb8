package dev.vedette.sources.feeds;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.feeds.Entry;
import dev.vedette.feeds.Text;
import dev.vedette.sources.address.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of the entries of a feed. */
final class Entries {

    /** Dates before the Web are a clock that was not set. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private Entries() {}

    /** Null where the entry leads nowhere. */
    static @Nullable FeedItem item(Entry entry, URI base) {
        var link = link(entry, base);
        if (link == null) {
            return null;
        }
        var said = new FeedEntry(
                text(entry.id(), 1000),
                link.toString(),
                text(plain(entry.title()), 1000),
                text(entry.author(), 300),
                published(entry));
        return new FeedItem(said, marker(entry));
    }

    static @Nullable String plain(@Nullable Text text) {
        return text == null ? null : text.plain();
    }

    /** Not too long to keep, and without what a database refuses. */
    static @Nullable String text(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var clean = text.strip().replace("\0", "");
        var end = clean.offsetByCodePoints(0, Math.min(longest, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end);
    }

    private static @Nullable URI link(Entry entry, URI base) {
        if (entry.link() != null) {
            return WebAddress.resolve(base, entry.link());
        }
        return entry.id() == null ? null : WebAddress.parse(entry.id());
    }

    private static @Nullable Instant published(Entry entry) {
        var published = entry.published() == null ? entry.updated() : entry.published();
        return published == null || published.isBefore(EARLIEST) ? null : published;
    }

    private static UUID marker(Entry entry) {
        return EventIds.of("marker", known(entry.updated()), value(entry.title()), value(entry.summary()));
    }

    private static String value(@Nullable Text text) {
        return text == null ? "" : text.value();
    }

    private static String known(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }
}

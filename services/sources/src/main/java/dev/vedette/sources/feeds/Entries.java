package dev.vedette.sources.feeds;

import com.rometools.rome.feed.synd.SyndEntry;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.sources.address.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads ROME's entries. */
final class Entries {

    private static final String DCTERMS = "http://purl.org/dc/terms/";

    /** Dates before the Web are a clock that was not set. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private Entries() {}

    /** Null where the entry leads nowhere. */
    static @Nullable FeedItem item(SyndEntry entry, URI base) {
        var link = link(entry, base);
        if (link == null) {
            return null;
        }
        var said = new FeedEntry(
                text(entry.getUri(), 1000),
                link.toString(),
                text(entry.getTitle(), 1000),
                text(entry.getAuthor(), 300),
                published(entry));
        return new FeedItem(said, marker(entry));
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

    private static @Nullable URI link(SyndEntry entry, URI base) {
        if (entry.getLink() != null && !entry.getLink().isBlank()) {
            return WebAddress.resolve(base, entry.getLink());
        }
        return entry.getUri() == null ? null : WebAddress.parse(entry.getUri());
    }

    private static @Nullable Instant published(SyndEntry entry) {
        var date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        var published = date == null ? null : date.toInstant();
        return published == null || published.isBefore(EARLIEST) ? null : published;
    }

    private static UUID marker(SyndEntry entry) {
        var description = entry.getDescription();
        return EventIds.of(
                "marker",
                known(entry.getUpdatedDate()),
                modified(entry),
                known(entry.getTitle()),
                description == null ? "" : known(description.getValue()));
    }

    /** {@code dcterms:modified}, the only way RSS 2.0 has to tell of an edit. */
    private static String modified(SyndEntry entry) {
        return entry.getForeignMarkup().stream()
                .filter(element -> element.getNamespaceURI().equals(DCTERMS))
                .filter(element -> element.getName().equals("modified"))
                .map(element -> element.getTextTrim())
                .collect(Collectors.joining());
    }

    private static String known(@Nullable Object value) {
        return value instanceof Date date
                ? date.toInstant().toString()
                : Objects.requireNonNullElse(value, "").toString();
    }
}

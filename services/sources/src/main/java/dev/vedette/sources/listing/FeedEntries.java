package dev.vedette.sources.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.feeds.Entry;
import dev.vedette.feeds.Text;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.settings.FullText;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is kept of the entries of a feed. */
final class FeedEntries {

    /** Dates before the Web are a clock that was not set. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Pattern FRAGMENT = Pattern.compile("#.");

    private static final int LONGEST_CONTENT = 500_000;

    private FeedEntries() {}

    /** Null where the entry leads nowhere. */
    static @Nullable ListedEntry entry(Entry entry, URI base, FullText fullText) {
        var link = link(entry, base);
        if (link == null) {
            return null;
        }
        var said = new FeedEntry(
                text(entry.id(), 1000),
                link.toString(),
                title(plain(entry.title())),
                text(entry.author(), 300),
                published(entry));
        return switch (fullText) {
            case PAGE -> new ListedEntry(said, marker(entry, ""), null);
            case FEED -> withContent(told(said, entry.id()), entry);
        };
    }

    /**
     * Some feeds carry many articles of one page, all with its link, and tell them apart by their ids, which are that link
     * with a fragment. Then the id is where the article is.
     */
    private static FeedEntry told(FeedEntry said, @Nullable String id) {
        if (id == null || !FRAGMENT.matcher(id).find()) {
            return said;
        }
        var hash = id.indexOf('#');
        var whole = WebAddress.parse(id);
        return whole != null && whole.toString().equals(said.link())
                ? new FeedEntry(
                        said.id(),
                        said.link() + fragment(id.substring(hash + 1)),
                        said.title(),
                        said.author(),
                        said.published())
                : said;
    }

    private static String fragment(String text) {
        return "#" + URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static ListedEntry withContent(FeedEntry said, Entry entry) {
        var content = content(entry);
        return new ListedEntry(said, marker(entry, Objects.requireNonNullElse(content, "")), content);
    }

    /** Many feeds put whole articles where others put their summaries. Null where there are no words. */
    private static @Nullable String content(Entry entry) {
        var content = entry.content() == null ? entry.summary() : entry.content();
        return content == null || content.plain().isBlank() ? null : text(content.html(), LONGEST_CONTENT);
    }

    static @Nullable String title(@Nullable String title) {
        return text(title, 1000);
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

    private static UUID marker(Entry entry, String content) {
        return EventIds.of("marker", known(entry.updated()), value(entry.title()), value(entry.summary()) + content);
    }

    private static String value(@Nullable Text text) {
        return text == null ? "" : text.value();
    }

    private static String known(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }
}

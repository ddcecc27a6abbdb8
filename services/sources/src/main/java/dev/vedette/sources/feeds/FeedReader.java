package dev.vedette.sources.feeds;

import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.FeedParser;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads feeds of any format. Takes time and memory by the size of the feed: not for an event loop. */
@Singleton
public class FeedReader {

    /** More than any publisher lists on purpose. */
    private static final int MOST_ITEMS = 1000;

    private final FeedParser parser = new FeedParser();

    /** As {@link #read(byte[], String, Map, URI)}, of an answer whose other headers are not known. */
    public Feed read(byte[] body, @Nullable String contentType, URI base) {
        return read(body, contentType, Map.of(), base);
    }

    /**
     * @param headers those of the answer; the hub may be named in them
     * @param base the address it was fetched from, for links without a host
     * @throws UnreadableFeedException when it is no feed
     */
    public Feed read(byte[] body, @Nullable String contentType, Map<String, String> headers, URI base) {
        var feed = parse(new FeedDocument(body, contentType, headers, base.toString()));
        var items = feed.entries().stream()
                .map(entry -> Entries.item(entry, base))
                .filter(Objects::nonNull)
                .limit(MOST_ITEMS)
                .toList();
        return new Feed(Entries.text(Entries.plain(feed.title()), 200), items, feed.polling());
    }

    private dev.vedette.feeds.Feed parse(FeedDocument document) {
        try {
            return parser.parse(document);
        } catch (dev.vedette.feeds.UnreadableFeedException unreadable) {
            throw new UnreadableFeedException(
                    switch (unreadable.reason()) {
                        case EMPTY -> "There is nothing at this address";
                        case WEB_PAGE ->
                            "There is a web page at this address, not a feed. Give the address of its RSS or Atom feed.";
                        case NO_FEED -> "This is neither RSS nor Atom nor a JSON feed";
                    });
        }
    }
}

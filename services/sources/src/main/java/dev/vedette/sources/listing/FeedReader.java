package dev.vedette.sources.listing;

import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.FeedParser;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.sources.settings.FullText;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads feeds of any format. Takes time and memory by the size of the feed: not for an event loop. */
@Singleton
public class FeedReader {

    /** More than any publisher lists on purpose. */
    private static final int MOST_ENTRIES = 1000;

    /** Those that say something about a feed; the hub may be named in them. */
    private static final Set<String> HEADERS = Set.of("Link", "Content-Location", "Content-Language");

    private final FeedParser parser = new FeedParser();

    /**
     * Links without a host lead to where the answer came from.
     *
     * @param fullText whether to keep the articles that the feed carries
     * @throws UnreadableListingException when it is no feed
     */
    public Listing read(OutboundAnswer answer, FullText fullText) {
        var feed = parse(new FeedDocument(
                answer.body(),
                answer.header("content-type"),
                headers(answer),
                answer.uri().toString()));
        var entries = feed.entries().stream()
                .map(entry -> FeedEntries.entry(entry, answer.uri(), fullText))
                .filter(Objects::nonNull)
                .limit(MOST_ENTRIES)
                .toList();
        return new Listing(FeedEntries.text(FeedEntries.plain(feed.title()), 200), entries, feed.polling());
    }

    private static Map<String, String> headers(OutboundAnswer answer) {
        return HEADERS.stream()
                .filter(answer.headers()::contains)
                .collect(Collectors.toMap(
                        name -> name, name -> String.join(", ", answer.headers().getAll(name))));
    }

    private dev.vedette.feeds.Feed parse(FeedDocument document) {
        try {
            return parser.parse(document);
        } catch (dev.vedette.feeds.UnreadableFeedException unreadable) {
            throw new UnreadableListingException(
                    switch (unreadable.reason()) {
                        case EMPTY -> "There is nothing at this address";
                        case WEB_PAGE ->
                            "There is a web page at this address, not a feed. Give the address of its RSS or Atom feed.";
                        case NO_FEED -> "This is neither RSS nor Atom nor a JSON feed";
                    });
        }
    }
}

package dev.vedette.feeds;

import dev.vedette.feeds.UnreadableFeedException.Reason;
import dev.vedette.feeds.reading.Characters;
import dev.vedette.feeds.reading.JsonFeedReader;
import dev.vedette.feeds.reading.XmlFeedReader;
import org.jspecify.annotations.Nullable;

/** Reads feeds of any format, as they are found in the wild. Thread-safe. */
public final class FeedParser {

    private final Characters characters = new Characters();
    private final JsonFeedReader json = new JsonFeedReader();

    /**
     * Time and memory grow with the size of the body alone.
     *
     * @throws UnreadableFeedException when it is no feed; nothing else is ever thrown for what a document holds
     */
    public Feed parse(FeedDocument document) throws UnreadableFeedException {
        String text = characters.of(document);
        if (text.isBlank()) {
            throw new UnreadableFeedException(Reason.EMPTY);
        }
        Feed feed = looksLikeJson(text) ? json.read(text, document) : XmlFeedReader.read(text, document);
        return orRefuse(feed, text);
    }

    private static Feed orRefuse(@Nullable Feed feed, String text) throws UnreadableFeedException {
        if (feed == null) {
            throw new UnreadableFeedException(XmlFeedReader.isWebPage(text) ? Reason.WEB_PAGE : Reason.NO_FEED);
        }
        return feed;
    }

    private static boolean looksLikeJson(String text) {
        return text.stripLeading().startsWith("{");
    }
}

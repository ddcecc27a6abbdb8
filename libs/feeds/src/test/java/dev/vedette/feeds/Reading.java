package dev.vedette.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads feeds that are written in tests. */
final class Reading {

    static final String URL = "https://press.example/feeds/all.xml";

    private static final FeedParser PARSER = new FeedParser();

    private Reading() {}

    static Feed feed(String text) {
        return feed(text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Feed feed(byte[] body, Map<String, String> headers) {
        try {
            return PARSER.parse(new FeedDocument(body, headers.get("Content-Type"), headers, URL));
        } catch (UnreadableFeedException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Entry entry(String text) {
        return feed(text).entries().getFirst();
    }

    /** An RSS feed with one item that holds this. */
    static Entry item(String elements) {
        return entry("<rss version='2.0'><channel><title>t</title><item>" + elements + "</item></channel></rss>");
    }

    /** An Atom feed with one entry that holds this. */
    static Entry atom(String elements) {
        return entry("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + elements + "</entry></feed>");
    }
}

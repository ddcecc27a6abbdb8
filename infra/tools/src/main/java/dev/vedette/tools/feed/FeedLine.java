package dev.vedette.tools.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.feeds.Enclosure;
import dev.vedette.feeds.Entry;
import dev.vedette.feeds.Feed;
import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.FeedParser;
import dev.vedette.feeds.Polling;
import dev.vedette.feeds.Text;
import dev.vedette.feeds.UnreadableFeedException;
import dev.vedette.tools.lines.LineAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a line asks for, and what the answer says: {@code ok}, the feed and its entries, or the error. */
final class FeedLine implements LineAnswer.Step {

    private final FeedParser parser = new FeedParser();

    @Override
    public void answer(JsonNode input, ObjectNode out) {
        if (!input.path("body_b64").isTextual()) {
            throw new IllegalArgumentException("give body_b64");
        }
        Map<String, String> headers = new HashMap<>();
        input.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        FeedDocument document = new FeedDocument(
                Base64.getDecoder().decode(input.path("body_b64").textValue()),
                input.path("contentType").textValue(),
                headers,
                input.path("url").textValue());
        try {
            Feed feed = parser.parse(document);
            out.put("ok", true).putNull("error");
            feed(feed, out.putObject("feed"));
            ArrayNode entries = out.putArray("entries");
            feed.entries().forEach(entry -> entry(entry, entries.addObject()));
        } catch (UnreadableFeedException unreadable) {
            out.put("ok", false).put("error", reason(unreadable));
        }
    }

    private static String reason(UnreadableFeedException unreadable) {
        return switch (unreadable.reason()) {
            case EMPTY -> "there is nothing in it";
            case WEB_PAGE -> "this is a web page, not a feed";
            case NO_FEED -> "this is no feed";
        };
    }

    private static void feed(Feed feed, ObjectNode out) {
        out.put("title", text(feed.title()))
                .put("link", feed.link())
                .put("id", feed.id())
                .put("description", text(feed.description()))
                .put("language", feed.language())
                .put("author", feed.author())
                .put("rights", text(feed.rights()))
                .put("published", text(feed.published()))
                .put("updated", text(feed.updated()));
        polling(feed.polling(), out.putObject("polling"));
    }

    private static void polling(Polling polling, ObjectNode out) {
        out.put("ttl", text(polling.ttl())).put("updateInterval", text(polling.updateInterval()));
        ArrayNode hours = out.putArray("skipHours");
        polling.skipHours().stream().sorted().forEach(hours::add);
        ArrayNode days = out.putArray("skipDays");
        polling.skipDays().stream().sorted().forEach(day -> days.add(day.name()));
        out.put("hub", polling.hub()).put("self", polling.self());
    }

    private static void entry(Entry entry, ObjectNode out) {
        out.put("title", text(entry.title()))
                .put("link", entry.link())
                .put("id", entry.id())
                .put("published", text(entry.published()))
                .put("updated", text(entry.updated()))
                .put("summary", text(entry.summary()))
                .put("content", text(entry.content()))
                .put("author", entry.author());
        ArrayNode tags = out.putArray("tags");
        entry.tags().forEach(tags::add);
        ArrayNode enclosures = out.putArray("enclosures");
        entry.enclosures().forEach(enclosure -> enclosure(enclosure, enclosures.addObject()));
    }

    private static void enclosure(Enclosure enclosure, ObjectNode out) {
        out.put("url", enclosure.url()).put("length", enclosure.length()).put("type", enclosure.type());
    }

    private static @Nullable String text(@Nullable Text text) {
        return text == null ? null : text.unambiguous();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable String text(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }
}

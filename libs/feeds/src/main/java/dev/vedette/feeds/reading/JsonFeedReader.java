package dev.vedette.feeds.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.feeds.Enclosure;
import dev.vedette.feeds.Entry;
import dev.vedette.feeds.Feed;
import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.Limits;
import dev.vedette.feeds.Polling;
import dev.vedette.feeds.Text;
import dev.vedette.feeds.dates.FeedDates;
import dev.vedette.feeds.html.Addresses;
import dev.vedette.feeds.html.PlainText;
import dev.vedette.feeds.html.Sanitizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeedReader {

    private final JsonMapper json = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Null where it is no feed. */
    public @Nullable Feed read(String text, FeedDocument document) {
        JsonNode feed;
        try {
            feed = json.readTree(text);
        } catch (JsonProcessingException broken) {
            return null;
        }
        boolean isFeed = feed.path("version").asText().contains("jsonfeed")
                || feed.path("items").isArray();
        return isFeed ? feed(feed, document) : null;
    }

    private static Feed feed(JsonNode feed, FeedDocument document) {
        Addresses addresses = Addresses.under(document.url());
        return new Feed(
                plain(feed, "title"),
                address(feed, addresses, "home_page_url"),
                null,
                plain(feed, "description"),
                string(feed, "language"),
                people(feed),
                null,
                null,
                null,
                polling(feed, document, addresses),
                items(feed.path("items"))
                        .limit(Limits.MAX_ENTRIES)
                        .filter(JsonNode::isObject)
                        .map(item -> entry(item, addresses))
                        .toList());
    }

    private static Entry entry(JsonNode item, Addresses addresses) {
        String link = address(item, addresses, "url");
        String html = string(item, "content_html");
        return new Entry(
                plain(item, "title"),
                link == null ? address(item, addresses, "external_url") : link,
                string(item, "id"),
                FeedDates.parse(string(item, "date_published")),
                FeedDates.parse(string(item, "date_modified")),
                plain(item, "summary"),
                html == null ? plain(item, "content_text") : new Text(Sanitizer.clean(html, addresses), true),
                people(item),
                items(item.path("tags"))
                        .limit(Limits.MAX_LISTED)
                        .map(JsonNode::asText)
                        .distinct()
                        .toList(),
                items(item.path("attachments"))
                        .limit(Limits.MAX_LISTED)
                        .filter(attachment -> string(attachment, "url") != null)
                        .map(attachment -> enclosure(attachment, addresses))
                        .toList());
    }

    private static Enclosure enclosure(JsonNode attachment, Addresses addresses) {
        return new Enclosure(
                addresses.resolve(attachment.path("url").asText()),
                string(attachment, "size_in_bytes"),
                string(attachment, "mime_type"));
    }

    private static Polling polling(JsonNode feed, FeedDocument document, Addresses addresses) {
        String hub = PollingReader.header(document, "hub");
        String self = PollingReader.header(document, "self");
        String declared = items(feed.path("hubs"))
                .map(one -> string(one, "url"))
                .filter(url -> url != null)
                .findFirst()
                .orElse(null);
        return new Polling(
                null,
                null,
                Set.of(),
                Set.of(),
                hub == null ? declared : hub,
                self == null ? address(feed, addresses, "feed_url") : self);
    }

    /** Version 1.1 has {@code authors}, version 1.0 one {@code author}. */
    private static @Nullable String people(JsonNode owner) {
        Stream<JsonNode> people =
                owner.path("authors").isArray() ? items(owner.path("authors")) : Stream.of(owner.path("author"));
        String names = people.limit(Limits.MAX_LISTED)
                .map(person -> string(person, "name"))
                .filter(name -> name != null)
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : List.<JsonNode>of().stream();
    }

    private static @Nullable Text plain(JsonNode owner, String field) {
        String text = string(owner, field);
        return text == null ? null : new Text(PlainText.oneLine(text), false);
    }

    private static @Nullable String address(JsonNode owner, Addresses addresses, String field) {
        String text = string(owner, field);
        return text == null ? null : addresses.resolve(text);
    }

    /** Ids are numbers in the feeds of some. */
    private static @Nullable String string(JsonNode owner, String field) {
        JsonNode value = owner.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? value.asText().strip()
                : null;
    }
}

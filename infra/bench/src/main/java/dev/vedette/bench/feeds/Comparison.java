package dev.vedette.bench.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Compares what is expected with what was found, as the scorer of the fixtures does. */
final class Comparison {

    private static final Set<String> DATES = Set.of("published", "updated", "created");
    private static final Set<String> ADDRESSES = Set.of("link", "id", "language");
    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private Comparison() {}

    /** Whether every value that is expected was found. */
    static boolean isRight(JsonNode expected, @Nullable Found found) {
        if (found == null
                || expected.has("entryCount")
                        && expected.path("entryCount").asInt()
                                != found.entries().size()) {
            return false;
        }
        Found.Item feed = new Found.Item(found.feed(), List.of(), Set.of());
        if (!isRight(expected.path("feed"), feed)) {
            return false;
        }
        int place = 0;
        for (JsonNode entry : expected.path("entries")) {
            boolean any = !entry.isEmpty();
            if (any
                    && (place >= found.entries().size()
                            || !isRight(entry, found.entries().get(place)))) {
                return false;
            }
            place++;
        }
        return true;
    }

    private static boolean isRight(JsonNode expected, Found.Item found) {
        return expected.properties().stream().allMatch(field -> isRight(field.getKey(), field.getValue(), found));
    }

    private static boolean isRight(String field, JsonNode expected, Found.Item found) {
        Found.Said said = found.said();
        if (DATES.contains(field)) {
            Instant moment = instant(expected.asText());
            return moment != null && DATES.stream().anyMatch(date -> moment.equals(instant(said.get(date))));
        }
        return switch (field) {
            case "summary", "content" ->
                folded(expected.asText()).equals(folded(said.get("summary")))
                        || folded(expected.asText()).equals(folded(said.get("content")));
            case "author" -> isPerson(folded(expected.asText()), folded(said.get("author")));
            case "tags" -> folded(found.tags()).containsAll(folded(texts(expected)));
            case "enclosures" -> hasEnclosures(expected, found.enclosures());
            default ->
                ADDRESSES.contains(field)
                        ? expected.asText().strip().equals(said.get(field).strip())
                        : folded(expected.asText()).equals(folded(said.get(field)));
        };
    }

    private static boolean isPerson(String expected, String found) {
        String one = expected.toLowerCase(Locale.ROOT);
        String other = found.toLowerCase(Locale.ROOT);
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static boolean hasEnclosures(JsonNode expected, Set<String> urls) {
        return StreamSupport.stream(expected.spliterator(), false)
                .map(enclosure -> enclosure.path("url").asText(""))
                .allMatch(url -> url.isEmpty() ? !urls.isEmpty() : urls.contains(url));
    }

    /** The moment, to the second. */
    static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String folded(String text) {
        String characters = Parser.unescapeEntities(
                MARKUP.matcher(Parser.unescapeEntities(text, false)).replaceAll(" "), false);
        return SPACE.matcher(characters).replaceAll(" ").strip();
    }

    private static Set<String> folded(List<String> texts) {
        return texts.stream().map(Comparison::folded).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

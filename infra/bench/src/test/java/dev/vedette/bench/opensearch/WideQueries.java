package dev.vedette.bench.opensearch;

import dev.vedette.query.Document;
import dev.vedette.query.Query;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches at the limits: phrases of six words, NEAR up to 50, an OR of 600 words, the last days; and articles long
 * enough for them.
 */
final class WideQueries {

    private static final int WORDS = 3_000;

    private final SplittableRandom random;
    private final Instant now;
    private final List<Document> documents;

    WideQueries(SplittableRandom random, Instant now, int documents) {
        this.random = random;
        this.now = now;
        this.documents = Stream.generate(this::document).limit(documents).toList();
    }

    /**
     * A search.
     *
     * @param text what must hold of the words
     * @param hours of which age the article may be; 0 for any
     */
    record Wide(String text, int hours) {

        Query topic() {
            return QueryParser.parse(text);
        }

        Query search() {
            var dated = hours == 0 ? text : "(" + text + ") AND published:" + hours + "h";
            return QueryParser.parseSearch(dated, SavedNames.NONE);
        }

        boolean isRecent(Document document, Instant now) {
            return hours == 0
                    || !Objects.requireNonNull(document.published()).isBefore(now.minus(Duration.ofHours(hours)));
        }
    }

    List<Document> documents() {
        return documents;
    }

    Wide next() {
        return switch (random.nextInt(6)) {
            case 0 -> new Wide(phrase(6), 0);
            case 1, 2 -> new Wide(near(), 0);
            case 3 -> new Wide("(" + words(600) + ") AND " + word(), 0);
            case 4 -> new Wide(word() + " AND NOT (" + words(600) + ")", 0);
            default -> new Wide(near() + " OR " + word(), 24 * random.nextInt(1, 15));
        };
    }

    private String near() {
        return operand() + (random.nextBoolean() ? " NEAR/" : " ONEAR/") + random.nextInt(1, 51) + " " + operand();
    }

    private String operand() {
        return switch (random.nextInt(4)) {
            case 0 -> phrase(random.nextInt(2, 7));
            case 1 -> "(" + word() + " OR " + phrase(random.nextInt(2, 7)) + " OR " + phrase(2) + ")";
            default -> word();
        };
    }

    /** Mostly one that an article has. */
    private String phrase(int length) {
        var words = documents.get(random.nextInt(documents.size())).text().split(" ");
        int from = random.nextInt(words.length - length);
        var phrase = Arrays.copyOfRange(words, from, from + length);
        if (random.nextInt(4) == 0) {
            phrase[random.nextInt(length)] = word();
        }
        return "\"" + String.join(" ", phrase) + "\"";
    }

    private String words(int count) {
        return several(count, this::word).collect(Collectors.joining(" OR "));
    }

    private Document document() {
        var age = Duration.ofHours(random.nextInt(400)).plusMinutes(30);
        return new Document(
                text(6), text(150), null, null, null, null, null, null, now.minus(age), List.of(), List.of());
    }

    private String text(int words) {
        return several(words, this::word).collect(Collectors.joining(" "));
    }

    /** Some are in each article, most in a few. */
    private String word() {
        int number = random.nextInt(4) == 0 ? random.nextInt(10) : random.nextInt(WORDS);
        return "word" + number;
    }

    private static Stream<String> several(int count, Supplier<String> each) {
        return Stream.generate(each).limit(count);
    }
}

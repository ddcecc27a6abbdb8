package dev.vedette.query.testing;

import dev.vedette.query.Document;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Short documents of the words that {@link GeneratedQueries} asks for, in any case, with signs and odd text between. */
public final class GeneratedDocuments {

    private static final String[] BETWEEN = {
        " ", " ", " ", ", ", ". ", "-", "\n", "\n\n", " \n \n", " — ", "\u00A0", " #", " “"
    };

    private final SplittableRandom random;

    public GeneratedDocuments(SplittableRandom random) {
        this.random = random;
    }

    public Document next() {
        return new Document(
                text(random.nextInt(8)),
                text(random.nextInt(random.nextInt(10) == 0 ? 400 : 40)),
                maybe(text(2)),
                maybe(text(2)),
                maybe(pick("example.org", "news.example.org", "example.com", "x.example.net")),
                maybe(pick("en", "pt-BR", "pt", "uk")),
                maybe(pick("UA", "US", "PT")),
                maybe("https://example.org/" + text(2)),
                random.nextInt(4) == 0
                        ? null
                        : Instant.parse("2026-11-01T00:00:00Z").plusSeconds(random.nextInt(2_500_000)),
                random.nextBoolean() ? List.of() : List.of(text(3), text(2)),
                random.nextBoolean() ? List.of() : List.of(pick("national press", "Agencies")));
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = random.nextInt(60) == 0
                    ? GeneratedText.any(random)
                    : GeneratedQueries.WORDS[random.nextInt(GeneratedQueries.WORDS.length)];
            text.append(cased(word)).append(pick(BETWEEN));
        }
        return text.toString();
    }

    private String cased(String word) {
        return switch (random.nextInt(6)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            case 2 -> word + "s";
            default -> word;
        };
    }

    private @Nullable String maybe(String value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }
}

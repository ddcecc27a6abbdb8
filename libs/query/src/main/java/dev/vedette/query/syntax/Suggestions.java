package dev.vedette.query.syntax;

import dev.vedette.query.Field;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guesses what was meant. */
final class Suggestions {

    private Suggestions() {}

    /** The field whose name is at most two letters away, with its colon. */
    static @Nullable String field(String typed) {
        if (typed.length() > 20) {
            return null;
        }
        String name = typed.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "headline" -> "title:";
            case "text", "content" -> "body:";
            case "language" -> "lang:";
            case "date" -> "published:";
            case "domain", "host" -> "site:";
            case "byline" -> "author:";
            default -> nearest(name);
        };
    }

    private static @Nullable String nearest(String name) {
        return Stream.concat(Stream.of(Field.values()).map(Field::typed), Stream.of("published", "topic"))
                .filter(field -> distance(field, name) <= 2)
                .map(field -> field + ":")
                .findFirst()
                .orElse(null);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

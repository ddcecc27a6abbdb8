package dev.vedette.articles.reading;

import org.jspecify.annotations.Nullable;

/**
 * Text that every store and stream can hold: pages may hold zero characters, which PostgreSQL refuses, and halves of
 * surrogate pairs, which UTF-8 has no bytes for.
 */
final class Wellformed {

    private static final char REPLACEMENT = '\uFFFD';

    private Wellformed() {}

    static String text(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, REPLACEMENT);
            }
        }
        return repaired == null ? text : repaired.toString();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text(text.strip());
    }

    private static boolean isBroken(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0;
    }
}

package dev.vedette.query.match;

import dev.vedette.query.Field;

/** How the vocabulary writes what is no folded word. */
final class Keys {

    private static final char EXACT = '\u0001';
    private static final char PATTERN = '\u0002';
    private static final char FACT = '\u0003';

    private Keys() {}

    static String exact(String word) {
        return EXACT + word;
    }

    static String pattern(String pattern) {
        return PATTERN + pattern;
    }

    static String fact(Field field, String value) {
        return FACT + field.typed() + ":" + value;
    }

    static boolean isExact(String key) {
        return !key.isEmpty() && key.charAt(0) == EXACT;
    }

    static boolean isPattern(String key) {
        return !key.isEmpty() && key.charAt(0) == PATTERN;
    }

    static boolean isFact(String key) {
        return !key.isEmpty() && key.charAt(0) == FACT;
    }

    /** The key without its sign. */
    static String text(String key) {
        return isExact(key) || isPattern(key) || isFact(key) ? key.substring(1) : key;
    }
}

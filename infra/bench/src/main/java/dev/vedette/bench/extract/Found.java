package dev.vedette.bench.extract;

import org.jspecify.annotations.Nullable;

/**
 * What an extractor found on a page.
 *
 * @param date {@code yyyy-MM-dd}
 */
record Found(
        String text,
        @Nullable String title,
        @Nullable String author,
        @Nullable String date) {

    static final Found NOTHING = new Found("", null, null, null);
}

package dev.vedette.extraction.dates;

import org.jspecify.annotations.Nullable;

/**
 * How a text writes dates.
 *
 * @param monthFirst whether 03/04 is in March
 * @param language primary language, where it is known: some names of months differ between languages
 */
public record Writing(boolean monthFirst, @Nullable String language) {

    /** The day first, in any language. */
    public static final Writing ANY = new Writing(false, null);
}

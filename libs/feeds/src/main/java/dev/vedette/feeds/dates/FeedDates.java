package dev.vedette.feeds.dates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the dates of feeds: W3CDTF and ISO 8601, RFC 822 and 2822, asctime, and what publishers make of them. */
public final class FeedDates {

    /** Longer texts are no dates. */
    private static final int LONGEST = 120;

    private FeedDates() {}

    /** The moment, in UTC where no zone is told; null where the text is no date, or no possible one. */
    public static @Nullable Instant parse(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        String date = text.strip();
        Instant numeric = NumericDates.parse(date);
        return numeric != null ? numeric : WrittenDates.parse(date);
    }
}

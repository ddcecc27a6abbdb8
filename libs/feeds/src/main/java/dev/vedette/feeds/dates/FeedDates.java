package dev.vedette.feeds.dates;

import dev.vedette.extraction.dates.DateReader;
import dev.vedette.extraction.dates.Moment;
import dev.vedette.extraction.dates.Writing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the dates of feeds: W3CDTF and ISO 8601, RFC 822 and 2822, asctime, and what publishers make of them. */
public final class FeedDates {

    /** Longer texts are no dates. */
    private static final int LONGEST = 120;

    /** Before it there were no feeds; a clock or a zero made what is earlier. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private FeedDates() {}

    /** The moment, in UTC where no zone is told; null where the text is no date, or no possible one. */
    public static @Nullable Instant parse(@Nullable String text) {
        return parse(text, false);
    }

    /**
     * As {@link #parse(String)}.
     *
     * @param dayFirst whether 05/04/2024 is in April
     */
    public static @Nullable Instant parse(@Nullable String text, boolean dayFirst) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        String date = text.strip();
        Instant numeric = NumericDates.parse(date);
        Instant read = numeric != null ? numeric : WrittenDates.parse(date, dayFirst);
        Instant moment = read == null && date.chars().anyMatch(c -> c > 127) ? asOnPages(date) : read;
        return moment == null || moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
    }

    /** What is written in other scripts or calendars is read as on pages. */
    private static @Nullable Instant asOnPages(String date) {
        Moment moment = DateReader.read(date, Writing.ANY);
        return moment == null ? null : moment.instant();
    }
}

package dev.vedette.articles.reading;

import dev.vedette.extraction.Extraction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When an article appeared: as its page says, or else its feed. */
final class PublicationDate {

    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
    private static final Duration FORESIGHT = Duration.ofDays(7);
    private static final Duration ONE_DAY_ANYWHERE = Duration.ofHours(38);

    private PublicationDate() {}

    /** Where the page tells only the day, and the feed a time that can be on that day, the feed is more exact. */
    static @Nullable Instant of(Extraction page, @Nullable Instant feed, Instant seen) {
        var byPage = plausible(page.published(), seen);
        var byFeed = plausible(feed, seen);
        if (byPage == null || byFeed == null) {
            return byPage == null ? byFeed : byPage;
        }
        return isDayOnly(byPage, page.offset())
                        && Duration.between(byPage, byFeed).abs().compareTo(ONE_DAY_ANYWHERE) < 0
                ? byFeed
                : byPage;
    }

    /** Dates that nobody can have meant are none. */
    static @Nullable Instant plausible(@Nullable Instant date, Instant seen) {
        return date == null || date.isBefore(EARLIEST) || date.isAfter(seen.plus(FORESIGHT)) ? null : date;
    }

    private static boolean isDayOnly(Instant date, @Nullable ZoneOffset offset) {
        return date.atOffset(offset == null ? ZoneOffset.UTC : offset)
                .toLocalTime()
                .equals(LocalTime.MIDNIGHT);
    }
}

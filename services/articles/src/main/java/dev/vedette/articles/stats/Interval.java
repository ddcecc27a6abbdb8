package dev.vedette.articles.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** How long a bucket of a volume is, on the calendar of its zone: a day may have 23 hours. */
public enum Interval {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7));

    private static final Duration HOURS_FOR = Duration.ofDays(3);
    private static final Duration DAYS_FOR = Duration.ofDays(120);

    private final Duration usual;

    Interval(Duration usual) {
        this.usual = usual;
    }

    /** One that shows a period well. */
    static Interval of(Instant from, Instant to) {
        var period = Duration.between(from, to);
        if (period.compareTo(HOURS_FOR) <= 0) {
            return HOUR;
        }
        return period.compareTo(DAYS_FOR) <= 0 ? DAY : WEEK;
    }

    /** About how many buckets a period has. */
    long buckets(Instant from, Instant to) {
        return Duration.between(from, to).dividedBy(usual) + 1;
    }

    /** Where a bucket ends. */
    OffsetDateTime end(OffsetDateTime start, ZoneId zone) {
        var local = start.atZoneSameInstant(zone);
        return switch (this) {
            case HOUR -> local.plusHours(1).toOffsetDateTime();
            case DAY -> local.plusDays(1).toOffsetDateTime();
            case WEEK -> local.plusWeeks(1).toOffsetDateTime();
        };
    }

    /** As OpenSearch calls it, and callers too. */
    String calendarName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

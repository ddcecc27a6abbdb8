package dev.vedette.sources.health;

import java.time.Duration;

/** Spans of time in words. */
public final class Spans {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Spans() {}

    /** Exactly: {@code 90 seconds}, {@code 15 minutes}. */
    public static String exactly(Duration span) {
        var seconds = span.toSeconds();
        if (seconds >= HOUR && seconds % HOUR == 0) {
            return plural(seconds / HOUR, "hour");
        }
        return seconds >= MINUTE && seconds % MINUTE == 0
                ? plural(seconds / MINUTE, "minute")
                : plural(seconds, "second");
    }

    /** Rounded to one unit, as people say it: {@code 3 hours}. */
    public static String about(Duration span) {
        var seconds = Math.max(1, span.toSeconds());
        if (seconds >= 2 * DAY) {
            return plural(rounded(seconds, DAY), "day");
        }
        if (seconds >= 100 * MINUTE) {
            return plural(rounded(seconds, HOUR), "hour");
        }
        return seconds >= 100 ? plural(rounded(seconds, MINUTE), "minute") : plural(seconds, "second");
    }

    private static long rounded(long seconds, long unit) {
        return (seconds + unit / 2) / unit;
    }

    private static String plural(long count, String unit) {
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}

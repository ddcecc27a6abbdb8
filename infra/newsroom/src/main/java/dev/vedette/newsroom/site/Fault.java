package dev.vedette.newsroom.site;

import dev.vedette.newsroom.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A way to misbehave; several in one are done together.
 *
 * @param status answered instead of the page, 300 to 599
 * @param retryAfter seconds, sent as Retry-After with the status
 * @param location where a status of 300 to 399 leads; {@code /moved} followed by the path of the feed has the feed too
 * @param delayMillis waited before the answer, up to ten minutes
 * @param trick played on the answer
 * @param path only for paths that begin so, such as {@code /rss.xml}
 * @param times how many requests it meets; until it is cleared if absent
 */
public record Fault(
        @Nullable Integer status,
        @Nullable Integer retryAfter,
        @Nullable String location,
        @Nullable Integer delayMillis,
        @Nullable Trick trick,
        @Nullable String path,
        @Nullable Integer times) {

    private static final int LONGEST_DELAY = 600_000;
    private static final int FIRST_ERROR = 400;

    public Fault {
        if (status == null && delayMillis == null && trick == null) {
            throw new Refusal(400, "status", "a fault needs status, delayMillis or trick");
        }
        check("status", status, 300, 599);
        check("retryAfter", retryAfter, 0, 86_400);
        check("delayMillis", delayMillis, 0, LONGEST_DELAY);
        check("times", times, 1, Integer.MAX_VALUE);
        if (retryAfter != null && status == null) {
            throw new Refusal(400, "retryAfter", "retryAfter goes with a status, such as 429 or 503");
        }
        if ((location != null) != (status != null && status < FIRST_ERROR)) {
            throw new Refusal(400, "location", "location goes with a status of 300 to 399, such as 301");
        }
        if (path != null && !path.startsWith("/")) {
            throw new Refusal(400, "path", "a path begins with /");
        }
    }

    public static Fault status(int status) {
        return new Fault(status, null, null, null, null, null, null);
    }

    /** 429 with Retry-After. */
    public static Fault rateLimit(int retryAfterSeconds) {
        return new Fault(429, retryAfterSeconds, null, null, null, null, null);
    }

    /** To an address or a path; without {@link #under} the new place leads there again, in a loop. */
    public static Fault redirect(int status, String location) {
        return new Fault(status, null, location, null, null, null, null);
    }

    public static Fault delay(int millis) {
        return new Fault(null, null, null, millis, null, null, null);
    }

    public static Fault trick(Trick trick) {
        return new Fault(null, null, null, null, trick, null, null);
    }

    public Fault times(int requests) {
        return new Fault(status, retryAfter, location, delayMillis, trick, path, requests);
    }

    public Fault under(String prefix) {
        return new Fault(status, retryAfter, location, delayMillis, trick, prefix, times);
    }

    /** Whether it is for feeds alone. */
    boolean meetsFeedsOnly() {
        return trick == Trick.CUT_FEED && status == null && delayMillis == null;
    }

    private static void check(String field, @Nullable Integer value, int low, int high) {
        if (value != null && (value < low || value > high)) {
            throw new Refusal(400, field, field + " is between " + low + " and " + high);
        }
    }
}

package dev.vedette.newsroom.site;

import dev.vedette.newsroom.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A way to misbehave; several in one are done together.
 *
 * @param status answered instead of the page, 400 to 599
 * @param retryAfter seconds, sent as Retry-After with the status
 * @param delayMillis waited before the answer, up to ten minutes
 * @param brokenFeed the feed is cut in the middle of an element
 * @param path only for paths that begin so, such as {@code /rss.xml}
 * @param times how many requests it meets; until it is cleared if absent
 */
public record Fault(
        @Nullable Integer status,
        @Nullable Integer retryAfter,
        @Nullable Integer delayMillis,
        @Nullable Boolean brokenFeed,
        @Nullable String path,
        @Nullable Integer times) {

    private static final int LONGEST_DELAY = 600_000;

    public Fault {
        if (status == null && delayMillis == null && !Boolean.TRUE.equals(brokenFeed)) {
            throw new Refusal(400, "status", "a fault needs status, delayMillis or brokenFeed");
        }
        check("status", status, 400, 599);
        check("retryAfter", retryAfter, 0, 86_400);
        check("delayMillis", delayMillis, 0, LONGEST_DELAY);
        check("times", times, 1, Integer.MAX_VALUE);
        if (retryAfter != null && status == null) {
            throw new Refusal(400, "retryAfter", "retryAfter goes with a status, such as 429 or 503");
        }
        if (path != null && !path.startsWith("/")) {
            throw new Refusal(400, "path", "a path begins with /");
        }
    }

    public static Fault status(int status) {
        return new Fault(status, null, null, null, null, null);
    }

    /** 429 with Retry-After. */
    public static Fault rateLimit(int retryAfterSeconds) {
        return new Fault(429, retryAfterSeconds, null, null, null, null);
    }

    public static Fault delay(int millis) {
        return new Fault(null, null, millis, null, null, null);
    }

    public static Fault feedBroken() {
        return new Fault(null, null, null, true, null, null);
    }

    public Fault times(int requests) {
        return new Fault(status, retryAfter, delayMillis, brokenFeed, path, requests);
    }

    public Fault under(String prefix) {
        return new Fault(status, retryAfter, delayMillis, brokenFeed, prefix, times);
    }

    boolean breaksFeeds() {
        return Boolean.TRUE.equals(brokenFeed);
    }

    private static void check(String field, @Nullable Integer value, int low, int high) {
        if (value != null && (value < low || value > high)) {
            throw new Refusal(400, field, field + " is between " + low + " and " + high);
        }
    }
}

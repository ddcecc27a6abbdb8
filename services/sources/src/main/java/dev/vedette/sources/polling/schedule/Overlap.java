package dev.vedette.sources.polling.schedule;

import dev.vedette.sources.health.Spans;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much of a listing was known from the one before.
 *
 * @param listed entries in the listing
 * @param news those that were not known
 * @param since the listing before; null for the first
 */
public record Overlap(int listed, int news, @Nullable Duration since) {

    /** Nothing was listed, or it was the first listing: it tells nothing. */
    public static final Overlap UNKNOWN = new Overlap(0, 0, null);

    /** Shorter listings tell little: two new entries of two are no sign of a flood. */
    private static final int FEWEST = 4;

    public Pace tighten(Pace pace, Duration shortest) {
        if (since == null || listed < FEWEST || news * 2 <= listed) {
            return pace;
        }
        var lost = news == listed;
        var wait = Pace.longer(shortest, since.dividedBy(lost ? 4 : 2));
        return wait.compareTo(pace.pause()) >= 0 ? pace : new Pace(wait, why(lost, wait));
    }

    private static String why(boolean lost, Duration wait) {
        return (lost ? "All that it listed was new, so some may have been missed" : "Most of what it listed was new")
                + "; it is checked again after " + Spans.about(wait);
    }
}

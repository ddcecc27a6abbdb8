package dev.vedette.alerts.queue;

import dev.vedette.alerts.dispatch.DeliveryConfig;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When to try again: pauses grow fourfold up to a longest, and end with patience.
 *
 * @param patience counted from when the delivery was made; the last try is at its end
 */
record Backoff(Duration first, Duration longest, Duration patience) {

    /** A receiver may ask for a longer pause than ours, but not for more than this. */
    private static final Duration MOST_ASKED = Duration.ofHours(24);

    static Backoff of(DeliveryConfig config) {
        return new Backoff(config.firstPause(), config.longestPause(), config.patience());
    }

    /**
     * The time of the next try; null when it is time to give up.
     *
     * @param attempts how many failed so far, at least 1
     * @param asked what the receiver asked us to wait at least
     * @param jitter 0 to 1: how much of a fifth to add, so that what failed together is not tried together
     */
    @Nullable
    Instant next(int attempts, Instant created, Instant now, @Nullable Duration asked, double jitter) {
        var end = created.plus(patience);
        if (!now.isBefore(end)) {
            return null;
        }
        var next = now.plus(longer(own(attempts, jitter), asked));
        return next.isBefore(end) ? next : end;
    }

    private Duration own(int attempts, double jitter) {
        var growth = 1L << 2 * Math.min(attempts - 1, 20);
        var millis = Math.min((double) first.toMillis() * growth, longest.toMillis());
        return Duration.ofMillis((long) (millis * (1 + jitter / 5)));
    }

    private static Duration longer(Duration own, @Nullable Duration asked) {
        if (asked == null || asked.compareTo(own) <= 0) {
            return own;
        }
        return asked.compareTo(MOST_ASKED) < 0 ? asked : MOST_ASKED;
    }
}

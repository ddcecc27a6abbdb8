package dev.vedette.kit.work;

import java.time.Duration;

/**
 * Pauses between tries, each twice as long as the one before, none longer than the longest.
 *
 * @param first after the first failure
 */
public record Backoff(Duration first, Duration longest) {

    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("No pauses can be made of " + first + " to " + longest);
        }
    }

    /**
     * The pause after so many failures.
     *
     * @param failures from 1 on
     */
    public Duration after(int failures) {
        var pause = first;
        for (int n = 1; n < failures && pause.compareTo(longest) < 0; n++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}

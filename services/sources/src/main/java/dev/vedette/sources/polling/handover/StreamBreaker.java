package dev.vedette.sources.polling.handover;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the stream takes pages, as far as this process knows. After it did not take one, no page is fetched for a while;
 * then one source tries again, while the others wait for what comes of it.
 */
@Singleton
class StreamBreaker {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private @Nullable Instant closedUntil;

    /** Whether to go on; where the stream was away for a while, only the one who asks first may try. */
    synchronized boolean mayTry(Instant now) {
        if (closedUntil == null) {
            return true;
        }
        if (closedUntil.isAfter(now)) {
            return false;
        }
        closedUntil = now.plus(PAUSE);
        return true;
    }

    synchronized void took() {
        closedUntil = null;
    }

    synchronized void refused(Instant now) {
        closedUntil = now.plus(PAUSE);
    }
}

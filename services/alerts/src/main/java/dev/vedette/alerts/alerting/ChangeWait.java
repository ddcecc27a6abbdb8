package dev.vedette.alerts.alerting;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * For how long changes of topics have been waited for. A change that did not come within {@code patience} is not waited
 * for again, nor is any before it: what is lost must not delay each record that follows.
 */
final class ChangeWait {

    private final Duration patience;
    private final Map<Long, Instant> since = new ConcurrentHashMap<>();
    private final AtomicLong givenUp = new AtomicLong(-1);

    ChangeWait(Duration patience) {
        this.patience = patience;
    }

    boolean mayGoOn(long change, Instant now) {
        if (change <= givenUp.get()) {
            return false;
        }
        var began = since.computeIfAbsent(change, first -> now);
        if (now.isBefore(began.plus(patience))) {
            return true;
        }
        givenUp.accumulateAndGet(change, Math::max);
        over(change);
        return false;
    }

    /** The change came. */
    void over(long change) {
        since.keySet().removeIf(waited -> waited <= change);
    }
}

package dev.vedette.sources.websub.subscription;

import dev.vedette.sources.SourcesConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The pauses between two requests to a hub. */
@Singleton
class HubBackoff {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Duration first;

    @Inject
    HubBackoff(SourcesConfig config) {
        this(config.websub().retry());
    }

    HubBackoff(Duration first) {
        this.first = first;
    }

    /** Doubles with each try. */
    Duration afterTry(int tries) {
        var wait = first.multipliedBy(1L << Math.min(tries - 1, 16));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    Duration afterRefusal() {
        return LONGEST;
    }

    /** Early enough for some tries, but however short the lease, the hub is not asked all the time. */
    Duration renewal(Duration lease) {
        var early = lease.multipliedBy(4).dividedBy(5);
        return early.compareTo(first) > 0 ? early : first;
    }
}

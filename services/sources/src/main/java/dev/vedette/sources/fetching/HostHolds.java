package dev.vedette.sources.fetching;

import dev.vedette.sources.SourcesConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Hosts that told us to slow down (429, 503): nothing of theirs is asked for until the time they named, or for a pause
 * that doubles with each such answer.
 */
@Singleton
class HostHolds {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_HOSTS = 20_000;

    private final Duration first;
    private final Clock clock;
    private final Map<String, Hold> holds = new ConcurrentHashMap<>();

    @Inject
    HostHolds(SourcesConfig config, Clock clock) {
        this(config.fetch().hostHold(), clock);
    }

    HostHolds(Duration first, Clock clock) {
        this.first = first;
        this.clock = clock;
    }

    /** How long the host is not to be asked; null when it may be. */
    @Nullable
    Duration left(String host) {
        var hold = holds.get(host);
        var now = clock.instant();
        return hold == null || !hold.until().isAfter(now) ? null : Duration.between(now, hold.until());
    }

    void learn(String host, Fetched fetched) {
        switch (fetched) {
            case Fetched.Held held -> {} // it was not asked
            case Fetched.Refused refused
            when isOverloaded(refused.status()) -> {
                forgetSome();
                holds.merge(host, new Hold(1, until(1, refused.retryAfter())), (old, once) -> again(old, refused));
            }
            case Fetched.Refused refused -> holds.remove(host);
            case Fetched.Unchanged unchanged -> holds.remove(host);
            case Fetched.Body body -> holds.remove(host);
        }
    }

    private Hold again(Hold old, Fetched.Refused refused) {
        return new Hold(old.times() + 1, until(old.times() + 1, refused.retryAfter()));
    }

    private Instant until(int times, @Nullable Duration asked) {
        var pause = first.multipliedBy(1L << Math.min(times - 1, 10));
        var bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        return clock.instant().plus(asked == null ? bounded : asked);
    }

    /** Old holds of hosts that nobody asks any more must not fill the memory. */
    private void forgetSome() {
        if (holds.size() >= MOST_HOSTS) {
            var now = clock.instant();
            holds.values().removeIf(hold -> hold.until().isBefore(now));
        }
    }

    private static boolean isOverloaded(String status) {
        return status.equals("HTTP 429") || status.equals("HTTP 503");
    }

    /**
     * A promise not to ask.
     *
     * @param times how often in a row the host said so
     */
    private record Hold(int times, Instant until) {}
}

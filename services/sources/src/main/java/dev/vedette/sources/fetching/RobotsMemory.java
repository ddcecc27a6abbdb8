package dev.vedette.sources.fetching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What robots.txt of hosts said lately, as far as it fits in memory. */
final class RobotsMemory {

    /** In rules; a host without any counts as some, for its key. */
    private static final int MOST = 500_000;

    private static final int OF_A_HOST = 10;

    private final Cache<String, Remembered> byOrigin;

    private record Remembered(RobotsRules rules, Duration age) {

        int weight() {
            return rules instanceof RobotsRules.Known known
                    ? OF_A_HOST + known.rules().rules().size()
                    : OF_A_HOST;
        }
    }

    RobotsMemory(Clock clock) {
        byOrigin = Caffeine.newBuilder()
                .maximumWeight(MOST)
                .weigher((String origin, Remembered said) -> said.weight())
                .expireAfter(Expiry.<String, Remembered>writing((origin, said) -> said.age()))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    @Nullable
    RobotsRules find(String origin) {
        var found = byOrigin.getIfPresent(origin);
        return found == null ? null : found.rules();
    }

    void put(String origin, RobotsRules said, Duration age) {
        byOrigin.put(origin, new Remembered(said, age));
    }
}

package dev.vedette.sources.fetching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What robots.txt of hosts said lately. It holds so many hosts and so many rules; what was not asked for longest goes. */
final class RobotsMemory {

    private static final int MOST_HOSTS = 50_000;
    private static final int MOST_RULES = 250_000;

    private final LinkedHashMap<String, Remembered> byOrigin = new LinkedHashMap<>(64, 0.75f, true);
    private final Clock clock;
    private int rules;

    private record Remembered(RobotsRules rules, Instant until) {
        int size() {
            return rules instanceof RobotsRules.Known known
                    ? known.rules().rules().size()
                    : 0;
        }
    }

    RobotsMemory(Clock clock) {
        this.clock = clock;
    }

    synchronized @Nullable RobotsRules find(String origin) {
        var found = byOrigin.get(origin);
        return found == null || found.until().isBefore(clock.instant()) ? null : found.rules();
    }

    synchronized void put(String origin, RobotsRules said, Duration age) {
        var next = new Remembered(said, clock.instant().plus(age));
        var before = byOrigin.put(origin, next);
        rules += next.size() - (before == null ? 0 : before.size());
        while (byOrigin.size() > MOST_HOSTS || (rules > MOST_RULES && byOrigin.size() > 1)) {
            rules -= byOrigin.pollFirstEntry().getValue().size();
        }
    }
}

package dev.vedette.feeds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about how to follow it.
 *
 * @param ttl how long it may be kept (RSS 2.0 {@code ttl})
 * @param updateInterval how often it changes (syndication module: period divided by frequency)
 * @param skipHours hours of the day in UTC, 0 to 23, at which not to ask
 * @param skipDays days of the week at which not to ask
 * @param hub where to subscribe (WebSub §4)
 * @param self the address to subscribe to
 */
public record Polling(
        @Nullable Duration ttl,
        @Nullable Duration updateInterval,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        @Nullable String hub,
        @Nullable String self) {

    public Polling {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}

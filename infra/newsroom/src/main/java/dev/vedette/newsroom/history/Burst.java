package dev.vedette.newsroom.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Something happens, and everybody writes of it, day and night: most in the first hours, then less and less.
 *
 * @param daysAgo when it happens, counted from the end
 * @param hour of that day, UTC
 */
record Burst(String template, int daysAgo, int hour, int articles) {

    static final List<Burst> PLANTED = List.of(
            new Burst("grain-ships", 22, 5, 70), new Burst("measles", 11, 9, 80), new Burst("bakhmut", 4, 3, 120));

    private static final double HALF_LIFE_HOURS = 7;
    private static final double LONGEST_HOURS = 48;

    Stream<Instant> times(Instant lastDay, Random random) {
        var start = lastDay.minus(Duration.ofDays(daysAgo)).plus(Duration.ofHours(hour));
        return Stream.generate(() -> -Math.log(random.nextDouble()) / Math.log(2) * HALF_LIFE_HOURS)
                .filter(hours -> hours < LONGEST_HOURS)
                .limit(articles)
                .map(hours -> start.plusSeconds(Math.round(hours * 3600)));
    }
}

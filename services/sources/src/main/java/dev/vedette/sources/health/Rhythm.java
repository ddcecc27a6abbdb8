package dev.vedette.sources.health;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often a source publishes. A first listing tells by its dates; after that each new entry moves the usual gap a
 * little (an exponentially weighted mean), and the longest gap fades slowly.
 */
@Embeddable
public class Rhythm {

    /** How much one new entry counts against all before it. */
    private static final double WEIGHT = 0.1;

    /** What is left of the longest gap at each news. */
    private static final double FADING = 0.99;

    private static final int FEWEST_DATES = 4;
    private static final Duration SHORTEST_SILENCE = Duration.ofHours(1);

    @Column(name = "last_news_at")
    @Nullable
    Instant lastNewsAt;

    /** 0 while it is unknown. */
    @Column(name = "usual_gap_seconds", nullable = false)
    double usualGapSeconds;

    @Column(name = "longest_gap_seconds", nullable = false)
    double longestGapSeconds;

    /** Takes the dates of a first listing; those of the future are not believed. */
    public void begin(List<Instant> published, Instant now) {
        var past = published.stream()
                .filter(date -> !date.isAfter(now))
                .sorted()
                .distinct()
                .toList();
        lastNewsAt = past.isEmpty() ? now : past.getLast();
        if (past.size() >= FEWEST_DATES) {
            var gaps = gaps(past);
            usualGapSeconds = gaps.get(gaps.size() / 2);
            longestGapSeconds = gaps.getLast();
        }
    }

    /** Takes that a check brought {@code news} entries that were not listed before. */
    public void heard(int news, Instant now) {
        if (news == 0) {
            return;
        }
        double since = seconds(sinceNews(now));
        double gap = since / news;
        double share = 1 - Math.pow(1 - WEIGHT, news);
        usualGapSeconds = usualGapSeconds == 0 ? gap : usualGapSeconds + share * (gap - usualGapSeconds);
        longestGapSeconds = Math.max(longestGapSeconds * FADING, since);
        lastNewsAt = now;
    }

    /** The usual time between two entries, longer once nothing has come for a while; null while it is unknown. */
    public @Nullable Duration gap(Instant now) {
        return usualGapSeconds == 0
                ? null
                : Duration.ofMillis((long) (1000 * Math.max(usualGapSeconds, seconds(sinceNews(now)) / 3)));
    }

    public @Nullable Instant lastNewsAt() {
        return lastNewsAt;
    }

    public @Nullable Long usualGapSeconds() {
        return usualGapSeconds == 0 ? null : Math.round(usualGapSeconds);
    }

    /** Whether nothing came for longer than this source ever takes. */
    public boolean isSilent(Instant now) {
        if (usualGapSeconds == 0) {
            return false;
        }
        var longest = Math.max(6 * usualGapSeconds, 2 * longestGapSeconds);
        return seconds(sinceNews(now)) > Math.max(longest, SHORTEST_SILENCE.toSeconds());
    }

    /** Why it counts as silent, for people. */
    public String silence(Instant now) {
        var usual = Math.round(usualGapSeconds);
        return "Nothing new for " + Spans.about(sinceNews(now)) + "; usually something comes every "
                + Spans.about(Duration.ofSeconds(usual));
    }

    private Duration sinceNews(Instant now) {
        return lastNewsAt == null || lastNewsAt.isAfter(now) ? Duration.ZERO : Duration.between(lastNewsAt, now);
    }

    private static List<Double> gaps(List<Instant> dates) {
        return IntStream.range(1, dates.size())
                .mapToObj(i -> seconds(Duration.between(dates.get(i - 1), dates.get(i))))
                .sorted()
                .toList();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

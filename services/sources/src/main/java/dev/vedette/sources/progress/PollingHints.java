package dev.vedette.sources.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** What a feed and its server ask of those who poll it: a least pause, and hours (UTC) and days to stay away. */
@Embeddable
public class PollingHints {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int HOURS = 24;

    @Column(name = "asked_pause_seconds", nullable = false)
    int pauseSeconds;

    /** Bit 0 is the hour after midnight. */
    @Column(name = "skip_hours", nullable = false)
    int skipHours;

    /** Bit 0 is Monday. */
    @Column(name = "skip_days", nullable = false)
    int skipDays;

    public void asked(Duration pause, Set<Integer> hours, Set<DayOfWeek> days) {
        pauseSeconds = (int) Math.min(LONGEST_PAUSE.toSeconds(), pause.toSeconds());
        skipHours = hours.stream()
                .filter(hour -> hour >= 0 && hour < HOURS)
                .mapToInt(hour -> 1 << hour)
                .reduce(0, (all, bit) -> all | bit);
        skipDays = days.stream().mapToInt(day -> 1 << day.ordinal()).reduce(0, (all, bit) -> all | bit);
    }

    public Duration pause() {
        return Duration.ofSeconds(pauseSeconds);
    }

    /** The first moment from {@code at} on that is not to be skipped; {@code at} where all are. */
    public Instant notSkipped(Instant at) {
        var time = at.atZone(ZoneOffset.UTC);
        for (int hour = 0; hour <= 7 * HOURS; hour++) {
            if (!isSkipped(time)) {
                return time.toInstant();
            }
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return at;
    }

    private boolean isSkipped(ZonedDateTime time) {
        return (skipHours >> time.getHour() & 1) != 0
                || (skipDays >> time.getDayOfWeek().ordinal() & 1) != 0;
    }
}

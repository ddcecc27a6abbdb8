package dev.vedette.sources.polling.schedule;

import dev.vedette.sources.health.Rhythm;
import dev.vedette.sources.health.Spans;
import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after a check, and why. Half the usual gap between two entries, so that most are seen while they are
 * fresh; up to an hour that is all, and slower sources are looked at eight times a gap. Where little or nothing of a
 * listing was known already, entries may slip through between two checks, and the pause shrinks at once.
 */
public record Pace(Duration pause, String why) {

    private static final Duration UNKNOWN = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PUSHED = Duration.ofHours(4);
    private static final Duration LONGEST = Duration.ofDays(1);

    /** As a person decided. */
    public static Pace fixed(Duration interval) {
        return new Pace(interval, "It is checked every " + Spans.exactly(interval));
    }

    /** As the source publishes, but never sooner than {@code shortest}. */
    public static Pace adaptive(Rhythm rhythm, Overlap overlap, Duration shortest, Instant now) {
        var gap = rhythm.gap(now);
        if (gap == null) {
            return overlap.tighten(
                    new Pace(UNKNOWN, "How often it publishes is not known yet; it is checked every 15 minutes"),
                    shortest);
        }
        var often = gap.dividedBy(2);
        var wait = often.compareTo(HOUR) <= 0 ? often : longer(HOUR, gap.dividedBy(8));
        var bounded = longer(shortest, wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        return overlap.tighten(
                new Pace(
                        bounded,
                        "Something new comes about every " + Spans.about(gap) + ", so it is checked about every "
                                + Spans.about(bounded)),
                shortest);
    }

    /** Where a hub tells of news: seldom, to see whether it still does. */
    public Pace pushed() {
        return pause.compareTo(PUSHED) >= 0
                ? this
                : new Pace(
                        PUSHED,
                        "Its hub tells us of news; it is checked about every " + Spans.about(PUSHED) + " to be sure");
    }

    public Pace atLeast(Duration floor, String whose) {
        return floor.compareTo(pause) > 0
                ? new Pace(floor, whose + " asks for at least " + Spans.about(floor) + " between two checks")
                : this;
    }

    /** Up to a tenth sooner or later, so that sources which began together part. */
    public Pace jittered(double random) {
        return new Pace(Duration.ofMillis((long) (pause.toMillis() * (0.9 + 0.2 * random))), why);
    }

    public static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

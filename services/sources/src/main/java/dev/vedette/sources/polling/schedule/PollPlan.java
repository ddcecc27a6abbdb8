package dev.vedette.sources.polling.schedule;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.health.Spans;
import dev.vedette.sources.registry.Source;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Decides when a source is looked at next, and says why. */
@Singleton
public class PollPlan {

    private static final Duration GONE = Duration.ofDays(1);

    private final Duration shortest;
    private final Duration longestBackoff;
    private final RandomGenerator random = RandomGenerator.getDefault();

    public PollPlan(SourcesConfig config) {
        this.shortest = config.minPoll();
        this.longestBackoff = config.longestBackoff();
    }

    /** @param pushed whether a hub tells of news, so that looking for them is only a precaution */
    public void afterSuccess(Source source, Overlap overlap, boolean pushed, Instant now) {
        var fixed = source.fixedInterval();
        var pace = fixed != null ? Pace.fixed(fixed) : adapted(source, overlap, pushed, now);
        var at = now.plus(pace.pause());
        var allowed = fixed == null ? source.hints().notSkipped(at) : at;
        source.health()
                .scheduled(
                        allowed, allowed.equals(at) ? pace.why() : "The feed asks us to stay away at the hours before");
    }

    private Pace adapted(Source source, Overlap overlap, boolean pushed, Instant now) {
        var pace = Pace.adaptive(source.rhythm(), overlap, shortest, now);
        return (pushed ? pace.pushed() : pace)
                .jittered(random.nextDouble())
                .atLeast(source.hints().pause(), "The feed");
    }

    /** Doubles with each failure, never beyond the longest backoff, and never sooner than the source's own rhythm. */
    public void afterFailure(Source source, @Nullable Duration retryAfter, Instant now) {
        var health = source.health();
        var wait = health.isGone() ? GONE : backoff(interval(source, now), health.failures());
        if (retryAfter != null && retryAfter.compareTo(wait) > 0) {
            health.scheduled(now.plus(retryAfter), "The server asked us to wait " + Spans.exactly(retryAfter));
        } else if (health.isGone()) {
            health.scheduled(now.plus(wait), "It seems to be gone, and is tried once a day");
        } else {
            health.scheduled(
                    now.plus(wait),
                    "It failed " + times(health.failures()) + " and is tried again after " + words(wait));
        }
    }

    /** Nothing was asked: it counts neither as success nor as failure. */
    public void putOff(Source source, Duration left, Instant now) {
        source.health().scheduled(now.plus(left), "Its host asked us to slow down");
    }

    public Duration backoff(Duration interval, int failures) {
        if (interval.compareTo(longestBackoff) >= 0) {
            return interval;
        }
        var wait = interval.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longestBackoff) > 0 ? longestBackoff : wait;
    }

    private Duration interval(Source source, Instant now) {
        var fixed = source.fixedInterval();
        return fixed != null
                ? fixed
                : Pace.adaptive(source.rhythm(), Overlap.UNKNOWN, shortest, now).pause();
    }

    private static String times(int failures) {
        return failures == 1 ? "once" : failures + " times in a row";
    }

    private static String words(Duration wait) {
        return wait.toMillis() % 1000 == 0 ? Spans.exactly(wait) : Spans.about(wait);
    }
}

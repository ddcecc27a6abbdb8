package dev.vedette.sources.polling;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.registry.Source;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides when a source is looked at next, and says why. */
@Singleton
public class PollPlan {

    private final Duration longestBackoff;

    public PollPlan(SourcesConfig config) {
        this.longestBackoff = config.longestBackoff();
    }

    void afterSuccess(Source source, Instant now) {
        var rhythm = Duration.ofSeconds(source.pollSeconds());
        source.health().scheduled(now.plus(rhythm), "It is checked every " + words(rhythm));
    }

    /** Doubles with each failure, never beyond the longest backoff, and never sooner than the source's own rhythm. */
    void afterFailure(Source source, @Nullable Duration retryAfter, Instant now) {
        var wait = backoff(
                Duration.ofSeconds(source.pollSeconds()), source.health().failures());
        if (retryAfter != null && retryAfter.compareTo(wait) > 0) {
            source.health().scheduled(now.plus(retryAfter), "The server asked us to wait " + words(retryAfter));
            return;
        }
        source.health()
                .scheduled(
                        now.plus(wait),
                        "It failed " + times(source.health().failures()) + " and is tried again after " + words(wait));
    }

    Duration backoff(Duration rhythm, int failures) {
        if (rhythm.compareTo(longestBackoff) >= 0) {
            return rhythm;
        }
        var wait = rhythm.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longestBackoff) > 0 ? longestBackoff : wait;
    }

    private static String times(int failures) {
        return failures == 1 ? "once" : failures + " times in a row";
    }

    static String words(Duration duration) {
        var seconds = duration.toSeconds();
        if (seconds >= 3600 && seconds % 3600 == 0) {
            return plural(seconds / 3600, "hour");
        }
        return seconds >= 60 && seconds % 60 == 0 ? plural(seconds / 60, "minute") : plural(seconds, "second");
    }

    private static String plural(long count, String unit) {
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}

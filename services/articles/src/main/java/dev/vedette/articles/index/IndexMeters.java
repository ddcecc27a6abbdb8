package dev.vedette.articles.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What an operator sees of the index. */
@ApplicationScoped
public class IndexMeters {

    private final Clock clock;
    private final AtomicReference<@Nullable Instant> since = new AtomicReference<>();
    private final AtomicLong lag = new AtomicLong();
    private final AtomicLong walked = new AtomicLong();

    public IndexMeters(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        Gauge.builder("vedette.index.waiting", this, IndexMeters::waiting)
                .description("How long the batch of changes in work has been tried to write to OpenSearch")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("vedette.index.lag", lag, AtomicLong::doubleValue)
                .description("Changes that are not in the search index yet, of all partitions")
                .register(meters);
        Gauge.builder("vedette.index.walked", walked, AtomicLong::doubleValue)
                .description(
                        "Articles that this process has written to a new search index on its walk through the archive")
                .register(meters);
    }

    void begin() {
        since.set(clock.instant());
    }

    void end() {
        since.set(null);
    }

    public void lag(long changes) {
        lag.set(changes);
    }

    public void walkedOn(int articles) {
        walked.addAndGet(articles);
    }

    private double waiting() {
        var begin = since.get();
        return begin == null ? 0 : Duration.between(begin, clock.instant()).toMillis() / 1000.0;
    }
}

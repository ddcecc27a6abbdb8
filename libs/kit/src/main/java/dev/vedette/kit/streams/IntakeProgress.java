package dev.vedette.kit.streams;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far each stream is: how many records succeeded, and which wait for another try since when. The gauge
 * {@code vedette_intake_waiting_seconds} tells the longest wait of each stream, 0 where nothing waits.
 */
@Singleton
public class IntakeProgress {

    private final Map<String, Progress> streams = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final Clock clock;

    public IntakeProgress(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    Progress of(String stream) {
        return streams.computeIfAbsent(stream, this::begin);
    }

    private Progress begin(String stream) {
        var progress = new Progress(clock);
        Gauge.builder("vedette.intake.waiting", progress, each -> each.waiting().toMillis() / 1000.0)
                .description("How long the record of the stream that has waited longest has been tried again")
                .baseUnit("seconds")
                .tag("stream", stream)
                .register(meters);
        return progress;
    }

    /** The longest wait of each stream. */
    Map<String, Duration> waiting() {
        var waits = new TreeMap<String, Duration>();
        streams.forEach((stream, progress) -> waits.put(stream, progress.waiting()));
        return waits;
    }

    /** One stream's. */
    static final class Progress {

        private final Clock clock;
        private final AtomicLong successes = new AtomicLong();
        private final Map<Object, Instant> since = new ConcurrentHashMap<>();

        private Progress(Clock clock) {
            this.clock = clock;
        }

        /** How many records succeeded so far. */
        long successes() {
            return successes.get();
        }

        void succeeded() {
            successes.incrementAndGet();
        }

        void waits(Object record) {
            since.putIfAbsent(record, clock.instant());
        }

        void waitsNoMore(Object record) {
            since.remove(record);
        }

        private Duration waiting() {
            return since.values().stream()
                    .min(Comparator.naturalOrder())
                    .map(first -> Duration.between(first, clock.instant()))
                    .orElse(Duration.ZERO);
        }
    }
}

package dev.vedette.kit.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.outages.Outages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An intake of records with a text, with all that it needs in reach. */
final class TestIntake implements AutoCloseable {

    static final int TRIES = 3;

    final FakeKafka kafka = new FakeKafka();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final SettableClock clock = new SettableClock();
    final IntakeProgress progress = new IntakeProgress(meters, clock);

    private final Vertx vertx = Vertx.vertx();

    /** It tries again at once. */
    final StreamIntake intake = after(Duration.ofNanos(1));

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** One that tries again after {@code pause}. */
    StreamIntake after(Duration pause) {
        var outages = new Outages(List.of(Away.class::isInstance));
        var letters = new DeadLetters(kafka.sender(), outages, "articles");
        return new StreamIntake(
                new StreamJson(), new IntakeRetry(outages, letters, progress, new Config(pause), vertx));
    }

    CompletableFuture<Void> take(ConsumerRecord<String, byte[]> record, Function<Text, Uni<Void>> handler) {
        return intake.take(record, Text.class, handler).subscribeAsCompletionStage();
    }

    void succeed() {
        progress.of("pages").succeeded();
    }

    boolean isWaiting() {
        clock.now = clock.now.plusMillis(1);
        var longest = progress.waiting().getOrDefault("pages", Duration.ZERO);
        clock.now = clock.now.minusMillis(1);
        return !longest.isZero();
    }

    Context duplicated() {
        return Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
    }

    static ConsumerRecord<String, byte[]> record(long offset) {
        return new ConsumerRecord<>("pages", 0, offset, "key", "{\"text\": \"some\"}".getBytes(UTF_8));
    }

    record Text(String text) {}

    /** A server that does not answer. */
    static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    record Config(Duration firstPause) implements IntakeConfig {

        @Override
        public Duration longestPause() {
            return firstPause;
        }

        @Override
        public int tries() {
            return TRIES;
        }

        @Override
        public Duration unreadyAfter() {
            return Duration.ofMinutes(5);
        }
    }

    static final class SettableClock extends Clock {

        volatile Instant now = Instant.parse("2026-11-01T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

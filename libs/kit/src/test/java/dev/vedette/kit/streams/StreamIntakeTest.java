package dev.vedette.kit.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StreamIntakeTest {

    private static final int TRIES = 3;

    private final Vertx vertx = Vertx.vertx();
    private final FakeKafka kafka = new FakeKafka();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SettableClock clock = new SettableClock();
    private final IntakeProgress progress = new IntakeProgress(meters, clock);
    private final StreamIntake intake = intake(Duration.ofNanos(1));

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Nested
    class Tries {

        @Test
        void six_thousand_failures_do_not_nest() {
            var runs = new AtomicInteger();

            var done = take(record(1), text -> {
                return runs.incrementAndGet() <= 6_000
                        ? Uni.createFrom().failure(new Away())
                        : Uni.createFrom().voidItem();
            });

            done.join();
            assertThat(runs).hasValue(6_001);
        }

        @Test
        void after_a_failure_on_a_foreign_thread_the_handler_runs_again_on_the_records_own_context() {
            var contexts = new CopyOnWriteArrayList<Context>();
            var runs = new AtomicInteger();
            var own = duplicated();
            var completed = new CompletableFuture<Context>();

            own.runOnContext(nothing -> intake.take(record(1), Text.class, text -> {
                        contexts.add(Vertx.currentContext());
                        return runs.incrementAndGet() < 4
                                ? failOnForeignThread()
                                : Uni.createFrom().voidItem();
                    })
                    .subscribe()
                    .with(item -> completed.complete(Vertx.currentContext()), completed::completeExceptionally));

            assertThat(completed.join()).isSameAs(own);
            assertThat(contexts).hasSize(4).allMatch(each -> each == own);
        }

        @Test
        void a_record_that_comes_on_no_context_of_its_own_gets_one() {
            var contexts = new CopyOnWriteArrayList<Context>();

            intake.take(record(1), Text.class, text -> {
                        contexts.add(Vertx.currentContext());
                        return Uni.createFrom().voidItem();
                    })
                    .await()
                    .indefinitely();

            assertThat(contexts).hasSize(1).allMatch(VertxContext::isDuplicatedContext);
        }

        @Test
        void a_cancelled_record_is_not_tried_again_and_waits_no_more() {
            var patient = intake(Duration.ofHours(1));
            var runs = new AtomicInteger();
            var failed = new AtomicBoolean();
            var waiting = patient.take(record(1), Text.class, text -> {
                        runs.incrementAndGet();
                        return Uni.createFrom().<Void>failure(new Away());
                    })
                    .subscribe()
                    .with(item -> {}, failure -> failed.set(true));
            await().until(() -> isWaiting());

            waiting.cancel();

            assertThat(isWaiting()).isFalse();
            assertThat(runs).hasValue(1);
            assertThat(failed).isFalse();
        }
    }

    @Nested
    class Failures {

        @Test
        void what_cannot_be_read_goes_to_the_dead_letters_at_once() {
            var record = new ConsumerRecord<>("pages", 3, 1207, "key", "{\"no\": ".getBytes(UTF_8));
            record.headers().add("record", "Text".getBytes(UTF_8));

            take(record, text -> Uni.createFrom().voidItem()).join();

            var letter = kafka.taken().getFirst();
            assertThat(letter.stream()).isEqualTo("pages-dead");
            assertThat(letter.key()).isEqualTo("key");
            assertThat(letter.value()).isEqualTo(record.value());
            assertThat(letter.header("record")).isEqualTo("Text");
            assertThat(letter.header(StreamHeaders.ORIGIN)).isEqualTo("3:1207");
            assertThat(letter.header(StreamHeaders.REASON)).startsWith("This is no Text");
        }

        @Test
        void an_outage_is_never_a_dead_letter_whatever_else_succeeds() {
            var runs = new AtomicInteger();

            take(record(1), text -> {
                        if (runs.incrementAndGet() > 10 * TRIES) {
                            return Uni.createFrom().voidItem();
                        }
                        succeed();
                        return Uni.createFrom().failure(new IllegalStateException("wrapped", new Away()));
                    })
                    .join();

            assertThat(kafka.taken()).isEmpty();
        }

        @Test
        void our_own_failure_is_put_aside_after_some_tries_if_another_record_succeeded() {
            var runs = new AtomicInteger();

            take(record(1), text -> {
                        runs.incrementAndGet();
                        succeed();
                        return Uni.createFrom().failure(new NullPointerException("our mistake"));
                    })
                    .join();

            // A success before the first failure is counted tells nothing, so one try may be needed more.
            assertThat(runs).hasValue(TRIES);
            assertThat(kafka.taken()).hasSize(1);
            assertThat(kafka.taken().getFirst().header(StreamHeaders.REASON)).contains("our mistake");
        }

        @Test
        void our_own_failure_is_no_fault_of_the_record_while_no_other_succeeds() {
            var runs = new AtomicInteger();
            succeed();

            take(record(1), text -> {
                        if (runs.incrementAndGet() == 5 * TRIES) {
                            assertThat(kafka.taken()).isEmpty();
                            succeed();
                        }
                        throw new NullPointerException("our mistake");
                    })
                    .join();

            assertThat(runs).hasValue(5 * TRIES);
            assertThat(kafka.taken()).hasSize(1);
        }

        @Test
        void a_letter_that_kafka_finds_too_large_goes_without_its_value_and_says_so() {
            kafka.fail(sent -> sent.value().length > 0 ? new RecordTooLargeException("6 MB") : null);
            var record = record(1);
            record.headers().add("traceparent", "00-1-2-01".getBytes(UTF_8));

            take(record, text -> {
                        throw new PoisonException("a rule is broken");
                    })
                    .join();

            var letter = kafka.taken().getFirst();
            assertThat(letter.value()).isEmpty();
            assertThat(letter.header(StreamHeaders.VALUE_LEFT_OUT)).isEqualTo(String.valueOf(record.value().length));
            assertThat(letter.header(StreamHeaders.REASON)).isEqualTo("a rule is broken");
            assertThat(letter.header("traceparent")).isEqualTo("00-1-2-01");
        }

        @Test
        void a_letter_waits_for_kafka_that_is_away() {
            var refusals = new AtomicInteger();
            kafka.fail(sent -> refusals.incrementAndGet() < 5 ? new Away() : null);

            take(record(1), text -> {
                        throw new PoisonException("a rule is broken");
                    })
                    .join();

            assertThat(refusals).hasValue(5);
            assertThat(kafka.taken()).hasSize(1);
            assertThat(kafka.taken().getFirst().value()).isNotEmpty();
        }
    }

    @Nested
    class Types {

        private final List<Object> seen = new CopyOnWriteArrayList<>();
        private final RecordHandlers both =
                RecordHandlers.of(Text.class, this::see).and(Number.class, this::see);

        @Test
        void the_header_tells_which_record_it_is() {
            intake.take(named("Number", "{\"number\": 7}"), both).await().indefinitely();
            intake.take(named("Text", "{\"text\": \"seven\"}"), both).await().indefinitely();

            assertThat(seen).containsExactly(new Number(7), new Text("seven"));
        }

        @Test
        void a_record_of_another_type_or_of_none_is_poison() {
            intake.take(named("Other", "{}"), both).await().indefinitely();
            intake.take(record(1), both).await().indefinitely();
            intake.take(named("Number", "{}"), Text.class, this::see).await().indefinitely();

            assertThat(seen).isEmpty();
            assertThat(kafka.taken()).hasSize(3);
            assertThat(kafka.taken().getFirst().header(StreamHeaders.REASON)).contains("Other", "Text, Number");
        }

        private Uni<Void> see(Object record) {
            seen.add(record);
            return Uni.createFrom().voidItem();
        }

        private static ConsumerRecord<String, byte[]> named(String name, String json) {
            var record = new ConsumerRecord<>("pages", 0, 1, "key", json.getBytes(UTF_8));
            record.headers().add("record", name.getBytes(UTF_8));
            return record;
        }
    }

    @Nested
    class Waiting {

        @Test
        void a_stream_that_waits_shows_it_and_is_unready_after_five_minutes() {
            var ready = new IntakeReady(progress, new Config(Duration.ofHours(1)));
            var waiting = intake(Duration.ofHours(1))
                    .take(record(1), Text.class, text -> Uni.createFrom().failure(new Away()))
                    .subscribe()
                    .with(item -> {});
            await().until(() -> isWaiting());

            clock.now = clock.now.plus(Duration.ofMinutes(5));
            assertThat(gauge()).isEqualTo(300);
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);

            clock.now = clock.now.plusSeconds(1);
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
            assertThat(ready.call().getData().orElseThrow()).containsEntry("pages", 301L);

            waiting.cancel();
            assertThat(gauge()).isZero();
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        }

        private double gauge() {
            return meters.get("vedette.intake.waiting")
                    .tag("stream", "pages")
                    .gauge()
                    .value();
        }
    }

    private CompletableFuture<Void> take(ConsumerRecord<String, byte[]> record, Function<Text, Uni<Void>> handler) {
        return intake.take(record, Text.class, handler).subscribeAsCompletionStage();
    }

    private void succeed() {
        progress.of("pages").succeeded();
    }

    private boolean isWaiting() {
        clock.now = clock.now.plusMillis(1);
        var longest = progress.waiting().getOrDefault("pages", Duration.ZERO);
        clock.now = clock.now.minusMillis(1);
        return !longest.isZero();
    }

    private StreamIntake intake(Duration pause) {
        var outages = new Outages(List.of(Away.class::isInstance));
        var letters = new DeadLetters(kafka.sender(), outages, "articles");
        return new StreamIntake(
                new StreamJson(), new IntakeRetry(outages, letters, progress, new Config(pause), vertx));
    }

    private Context duplicated() {
        return Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
    }

    private static Uni<Void> failOnForeignThread() {
        return Uni.createFrom().emitter(caller -> new Thread(() -> caller.fail(new Away())).start());
    }

    private static ConsumerRecord<String, byte[]> record(long offset) {
        return new ConsumerRecord<>("pages", 0, offset, "key", "{\"text\": \"some\"}".getBytes(UTF_8));
    }

    record Text(String text) {}

    record Number(int number) {}

    private static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Config(Duration firstPause) implements IntakeConfig {

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

    private static final class SettableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-01T10:00:00Z");

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

package dev.vedette.kit.streams;

import static dev.vedette.kit.streams.TestIntake.TRIES;
import static dev.vedette.kit.streams.TestIntake.record;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.kit.streams.TestIntake.Away;
import dev.vedette.kit.streams.TestIntake.Config;
import dev.vedette.kit.streams.TestIntake.Text;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of a record that cannot be taken. */
class IntakeFailuresTest {

    private final TestIntake desk = new TestIntake();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Nested
    class Failures {

        @Test
        void what_cannot_be_read_goes_to_the_dead_letters_at_once() {
            var record = new ConsumerRecord<>("pages", 3, 1207, "key", "{\"no\": ".getBytes(UTF_8));
            record.headers().add("record", "Text".getBytes(UTF_8));

            desk.take(record, text -> Uni.createFrom().voidItem()).join();

            var letter = desk.kafka.taken().getFirst();
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

            desk.take(record(1), text -> {
                        if (runs.incrementAndGet() > 10 * TRIES) {
                            return Uni.createFrom().voidItem();
                        }
                        desk.succeed();
                        return Uni.createFrom().failure(new IllegalStateException("wrapped", new Away()));
                    })
                    .join();

            assertThat(desk.kafka.taken()).isEmpty();
        }

        @Test
        void our_own_failure_is_put_aside_after_some_tries_if_another_record_succeeded() {
            var runs = new AtomicInteger();

            desk.take(record(1), text -> {
                        runs.incrementAndGet();
                        desk.succeed();
                        return Uni.createFrom().failure(new NullPointerException("our mistake"));
                    })
                    .join();

            // A success before the first failure is counted tells nothing, so one try may be needed more.
            assertThat(runs).hasValue(TRIES);
            assertThat(desk.kafka.taken()).hasSize(1);
            assertThat(desk.kafka.taken().getFirst().header(StreamHeaders.REASON))
                    .contains("our mistake");
        }

        @Test
        void our_own_failure_is_no_fault_of_the_record_while_no_other_succeeds() {
            var runs = new AtomicInteger();
            desk.succeed();

            desk.take(record(1), text -> {
                        if (runs.incrementAndGet() == 5 * TRIES) {
                            assertThat(desk.kafka.taken()).isEmpty();
                            desk.succeed();
                        }
                        throw new NullPointerException("our mistake");
                    })
                    .join();

            assertThat(runs).hasValue(5 * TRIES);
            assertThat(desk.kafka.taken()).hasSize(1);
        }

        @Test
        void a_letter_that_kafka_finds_too_large_goes_without_its_value_and_says_so() {
            desk.kafka.fail(sent -> sent.value().length > 0 ? new RecordTooLargeException("6 MB") : null);
            var record = record(1);
            record.headers().add("traceparent", "00-1-2-01".getBytes(UTF_8));

            desk.take(record, text -> {
                        throw new PoisonException("a rule is broken");
                    })
                    .join();

            var letter = desk.kafka.taken().getFirst();
            assertThat(letter.value()).isEmpty();
            assertThat(letter.header(StreamHeaders.VALUE_LEFT_OUT)).isEqualTo(String.valueOf(record.value().length));
            assertThat(letter.header(StreamHeaders.REASON)).isEqualTo("a rule is broken");
            assertThat(letter.header("traceparent")).isEqualTo("00-1-2-01");
        }

        @Test
        void a_letter_waits_for_kafka_that_is_away() {
            var refusals = new AtomicInteger();
            desk.kafka.fail(sent -> refusals.incrementAndGet() < 5 ? new Away() : null);

            desk.take(record(1), text -> {
                        throw new PoisonException("a rule is broken");
                    })
                    .join();

            assertThat(refusals).hasValue(5);
            assertThat(desk.kafka.taken()).hasSize(1);
            assertThat(desk.kafka.taken().getFirst().value()).isNotEmpty();
        }
    }

    @Nested
    class Waiting {

        @Test
        void a_stream_that_waits_shows_it_and_is_unready_after_five_minutes() {
            var ready = new IntakeReady(desk.progress, new Config(Duration.ofHours(1)));
            var waiting = desk.after(Duration.ofHours(1))
                    .take(record(1), Text.class, text -> Uni.createFrom().failure(new Away()))
                    .subscribe()
                    .with(item -> {});
            await().until(() -> desk.isWaiting());

            desk.clock.now = desk.clock.now.plus(Duration.ofMinutes(5));
            assertThat(gauge()).isEqualTo(300);
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);

            desk.clock.now = desk.clock.now.plusSeconds(1);
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
            assertThat(ready.call().getData().orElseThrow()).containsEntry("pages", 301L);

            waiting.cancel();
            assertThat(gauge()).isZero();
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        }

        private double gauge() {
            return desk.meters
                    .get("vedette.intake.waiting")
                    .tag("stream", "pages")
                    .gauge()
                    .value();
        }
    }
}

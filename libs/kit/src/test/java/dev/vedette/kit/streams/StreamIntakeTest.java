package dev.vedette.kit.streams;

import static dev.vedette.kit.streams.TestIntake.record;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.kit.streams.TestIntake.Away;
import dev.vedette.kit.streams.TestIntake.Text;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How often, where and as what a record is taken. */
class StreamIntakeTest {

    private final TestIntake desk = new TestIntake();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Nested
    class Tries {

        @Test
        void six_thousand_failures_do_not_nest() {
            var runs = new AtomicInteger();

            var done = desk.take(record(1), text -> {
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
            var own = desk.duplicated();
            var completed = new CompletableFuture<Context>();

            own.runOnContext(nothing -> desk.intake
                    .take(record(1), Text.class, text -> {
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

            desk.intake
                    .take(record(1), Text.class, text -> {
                        contexts.add(Vertx.currentContext());
                        return Uni.createFrom().voidItem();
                    })
                    .await()
                    .indefinitely();

            assertThat(contexts).hasSize(1).allMatch(VertxContext::isDuplicatedContext);
        }

        @Test
        void a_cancelled_record_is_not_tried_again_and_waits_no_more() {
            var patient = desk.after(Duration.ofHours(1));
            var runs = new AtomicInteger();
            var failed = new AtomicBoolean();
            var waiting = patient.take(record(1), Text.class, text -> {
                        runs.incrementAndGet();
                        return Uni.createFrom().<Void>failure(new Away());
                    })
                    .subscribe()
                    .with(item -> {}, failure -> failed.set(true));
            await().until(() -> desk.isWaiting());

            waiting.cancel();

            assertThat(desk.isWaiting()).isFalse();
            assertThat(runs).hasValue(1);
            assertThat(failed).isFalse();
        }
    }

    @Nested
    class Types {

        private final List<Object> seen = new CopyOnWriteArrayList<>();
        private final RecordHandlers both =
                RecordHandlers.of(Text.class, this::see).and(Number.class, this::see);

        @Test
        void the_header_tells_which_record_it_is() {
            desk.intake.take(named("Number", "{\"number\": 7}"), both).await().indefinitely();
            desk.intake
                    .take(named("Text", "{\"text\": \"seven\"}"), both)
                    .await()
                    .indefinitely();

            assertThat(seen).containsExactly(new Number(7), new Text("seven"));
        }

        @Test
        void a_record_of_another_type_or_of_none_is_poison() {
            desk.intake.take(named("Other", "{}"), both).await().indefinitely();
            desk.intake.take(record(1), both).await().indefinitely();
            desk.intake
                    .take(named("Number", "{}"), Text.class, this::see)
                    .await()
                    .indefinitely();

            assertThat(seen).isEmpty();
            assertThat(desk.kafka.taken()).hasSize(3);
            assertThat(desk.kafka.taken().getFirst().header(StreamHeaders.REASON))
                    .contains("Other", "Text, Number");
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

    private static Uni<Void> failOnForeignThread() {
        return Uni.createFrom().emitter(caller -> new Thread(() -> caller.fail(new Away())).start());
    }

    record Number(int number) {}
}

package dev.vedette.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.servers.Servers;
import dev.vedette.kit.streams.FakeKafka;
import dev.vedette.kit.streams.FakeKafka.Sent;
import dev.vedette.local.servers.PostgresServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Servers.class)
class OutboxTest {

    private final Vertx vertx = Vertx.vertx();
    private final FakeKafka kafka = new FakeKafka();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @SuppressWarnings("NullAway.Init")
    private Pool pool;

    @BeforeEach
    void migrate(PostgresServer server) throws IOException {
        var address = server.address().split(":");
        var options = new PgConnectOptions()
                .setHost(address[0])
                .setPort(Integer.parseInt(address[1]))
                .setDatabase("topics")
                .setUser("topics")
                .setPassword(server.password("topics"));
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(8))
                .connectingTo(options)
                .using(vertx)
                .build();
        run("drop table if exists outbox; drop table if exists outbox_lease");
        try (var migrations = Files.list(Path.of("src/main/resources/db/kit"))) {
            for (var migration : migrations.sorted().toList()) {
                run(Files.readString(migration));
            }
        }
    }

    @AfterEach
    void close() {
        pool.close().await().indefinitely();
        vertx.close().await().indefinitely();
    }

    @Test
    void all_that_waits_is_sent_at_once_however_much_it_is() {
        IntStream.range(0, 1_200).forEach(i -> add("key" + i, "value" + i));

        publisher().publish().await().indefinitely();

        assertThat(kafka.taken()).hasSize(1_200);
        assertThat(kafka.taken().getFirst().header("record")).isEqualTo("TopicChanged");
        assertThat(kafka.taken().getFirst().header("traceparent")).isEqualTo("00-trace-01");
        assertThat(waiting()).isZero();
    }

    @Test
    void no_transaction_waits_for_kafka() {
        var open = new AtomicInteger();
        add("key", "value");
        kafka.answer(sent -> pool.query("""
                        select count(*) from pg_stat_activity
                        where datname = 'topics' and state like 'idle in transaction%'""")
                .execute()
                .invoke(rows -> open.addAndGet(rows.iterator().next().getInteger(0)))
                .replaceWithVoid());

        publisher().publish().await().indefinitely();

        assertThat(kafka.taken()).hasSize(1);
        assertThat(open).hasValue(0);
    }

    @Test
    void a_record_that_kafka_refuses_for_good_is_set_aside_and_told_and_holds_up_none() {
        add("key", "first");
        add("key", "large");
        add("key", "last");
        kafka.fail(sent -> text(sent).equals("large") ? new RecordTooLargeException("6 MB") : null);

        publisher().publish().await().indefinitely();
        publisher().publish().await().indefinitely();

        assertThat(kafka.taken()).extracting(OutboxTest::text).containsExactly("first", "last");
        assertThat(waiting()).isZero();
        assertThat(count("select count(*) from outbox where refused = '6 MB'")).isEqualTo(1);
        assertThat(meters.counter("vedette.outbox.refused", "stream", "topics").count())
                .isEqualTo(1);
    }

    @Test
    void what_kafka_does_not_take_now_waits_with_all_behind_it_of_its_key() {
        add("a", "a1");
        add("a", "a2");
        add("b", "b1");
        var failures = new AtomicInteger();
        kafka.fail(sent -> text(sent).equals("a1") && failures.getAndIncrement() == 0
                ? new TimeoutException("Kafka is away")
                : null);

        publisher().publish().await().indefinitely();

        assertThat(kafka.taken()).extracting(OutboxTest::text).containsExactly("b1");
        assertThat(waiting()).isEqualTo(2);

        publisher().publish().await().indefinitely();

        assertThat(kafka.taken()).extracting(OutboxTest::text).containsExactly("b1", "a1", "a2");
        assertThat(waiting()).isZero();
    }

    @Test
    void two_publishers_at_once_send_each_record_once_and_those_of_a_key_in_order() {
        IntStream.range(0, 2_000).forEach(i -> add("key" + i % 7, String.valueOf(i)));
        var one = publisher();
        var other = publisher();

        Uni.join().all(one.publish(), other.publish()).andFailFast().await().indefinitely();
        Uni.join().all(other.publish(), one.publish()).andFailFast().await().indefinitely();

        assertThat(waiting()).isZero();
        assertThat(kafka.taken()).hasSize(2_000);
        IntStream.range(0, 7)
                .forEach(key -> assertThat(numbersOf("key" + key)).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void killed_between_sending_and_forgetting_the_same_bytes_are_sent_again_once_the_lease_is_over() {
        add("key", "value");
        new OutboxStore(pool)
                .claim(new Ids(Clock.systemUTC()).next(), 500)
                .await()
                .indefinitely();

        publisher().publish().await().indefinitely();
        assertThat(kafka.taken()).isEmpty();

        run("update outbox_lease set until = now() - interval '1 second'");
        publisher().publish().await().indefinitely();
        assertThat(kafka.taken()).extracting(OutboxTest::text).containsExactly("value");
    }

    @Test
    void a_cancelled_publisher_gives_back_the_lease_and_forgets_only_what_was_sent() {
        add("a", "sent");
        add("b", "hangs");
        var hanging = new CountDownLatch(1);
        kafka.answer(sent -> {
            if (text(sent).equals("hangs")) {
                hanging.countDown();
                return Uni.createFrom().nothing();
            }
            return Uni.createFrom().voidItem();
        });
        var running = publisher().publish().subscribe().with(done -> {});
        await().until(() -> hanging.getCount() == 0 && kafka.taken().size() == 1);

        running.cancel();

        await().until(() -> count("select count(*) from outbox_lease where holder is null") == 1);
        assertThat(waiting()).isEqualTo(1);
        kafka.answer(sent -> Uni.createFrom().voidItem());
        publisher().publish().await().indefinitely();
        assertThat(kafka.taken()).extracting(OutboxTest::text).containsExactly("sent", "hangs");
    }

    @Test
    void a_lease_that_is_renewed_is_not_taken_over() {
        add("key", "value");
        var store = new OutboxStore(pool);
        var holder = new Ids(Clock.systemUTC()).next();
        store.claim(holder, 500).await().indefinitely();
        run("update outbox_lease set until = now() - interval '1 second'");

        store.renew(holder).await().indefinitely();
        publisher().publish().await().indefinitely();

        assertThat(kafka.taken()).isEmpty();
    }

    private OutboxPublisher publisher() {
        return new OutboxPublisher(new OutboxStore(pool), kafka.sender(), meters, new Ids(Clock.systemUTC()));
    }

    private List<Integer> numbersOf(String key) {
        return kafka.taken().stream()
                .filter(sent -> sent.key().equals(key))
                .map(sent -> Integer.valueOf(text(sent)))
                .toList();
    }

    private void add(String key, String value) {
        pool.preparedQuery("""
                        insert into outbox (stream, record_key, record_value, record_name, traceparent, created_at)
                        values ('topics', $1, $2, 'TopicChanged', '00-trace-01', now())""")
                .execute(Tuple.of(key, io.vertx.core.buffer.Buffer.buffer(value)))
                .await()
                .indefinitely();
    }

    private long waiting() {
        return count("select count(*) from outbox where refused is null");
    }

    private long count(String query) {
        return pool.query(query)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private void run(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }

    private static String text(Sent sent) {
        return new String(sent.value(), UTF_8);
    }
}

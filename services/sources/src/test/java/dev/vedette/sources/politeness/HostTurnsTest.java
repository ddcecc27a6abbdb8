package dev.vedette.sources.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas and one database. */
@QuarkusTest
class HostTurnsTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration REST = Duration.ofSeconds(30);

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    private final String host = UUID.randomUUID() + ".example:443";
    private HostTurns one;
    private HostTurns two;

    @BeforeEach
    void start() {
        one = replica(LONG);
        two = replica(LONG);
    }

    @Test
    void one_replica_at_a_time_has_its_turn_and_the_pause_binds_all() {
        assertThat(take(one)).isInstanceOf(HostTurn.Taken.class);
        assertThat(take(two)).isInstanceOf(HostTurn.Busy.class);

        await(one.giveBack(host, LONG));
        assertThat(take(two)).isInstanceOf(HostTurn.Busy.class);
        await(one.giveBack(host, Duration.ZERO));

        assertThat(take(two)).isInstanceOf(HostTurn.Taken.class);
        assertThat(take(one))
                .isInstanceOfSatisfying(
                        HostTurn.Busy.class, busy -> assertThat(busy.left()).isBetween(LONG.minusMinutes(5), LONG));
    }

    @Test
    void the_turn_of_a_replica_that_was_killed_ends_by_itself_and_what_it_says_later_counts_no_more() {
        var killed = replica(Duration.ZERO);
        assertThat(take(killed)).isInstanceOf(HostTurn.Taken.class);
        assertThat(take(two)).isInstanceOf(HostTurn.Taken.class);

        await(killed.giveBack(host, Duration.ZERO));
        await(killed.rest(host, LONG));

        assertThat(take(one)).isInstanceOf(HostTurn.Busy.class);
    }

    @Test
    void a_host_that_wants_rest_gets_it_from_all_and_twice_as_long_each_time() {
        assertThat(rest(one, null)).isEqualTo(REST);
        assertThat(rest(two, null)).isEqualTo(REST.multipliedBy(2));
        assertThat(rest(one, null)).isEqualTo(REST.multipliedBy(4));
        for (int i = 0; i < 30; i++) {
            rest(one, null);
        }
        assertThat(rest(two, null)).isEqualTo(Duration.ofHours(1));
        assertThat(rest(two, Duration.ofHours(5))).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void another_answer_ends_the_doubling() {
        rest(one, null);
        rest(one, null);
        wakeUp();
        assertThat(take(two)).isInstanceOf(HostTurn.Taken.class);
        await(two.giveBack(host, Duration.ZERO));

        assertThat(rest(one, null)).isEqualTo(REST);
    }

    @Test
    void of_many_requests_by_two_replicas_never_two_are_at_a_host_at_once() {
        var here = new AtomicInteger();
        var most = new AtomicInteger();
        var first = politeness(one);
        var second = politeness(two);

        var all = IntStream.range(0, 40)
                .mapToObj(i -> (i % 2 == 0 ? first : second)
                        .ask(host, () -> visit(here, most), left -> "resting")
                        .subscribeAsCompletionStage())
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(all).allMatch(each -> each.join().equals("visited"));
        assertThat(most).hasValue(1);
    }

    @Test
    void who_is_cancelled_frees_the_host_for_the_other_replica() {
        var visit = politeness(one)
                .ask(host, () -> Uni.createFrom().<Asked<String>>nothing(), left -> "resting")
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
        eventuallyTaken();

        visit.cancel();

        assertThat(await(politeness(two).ask(host, () -> visited(), left -> "resting")))
                .isEqualTo("visited");
    }

    @Test
    void one_that_fails_frees_the_host_and_resting_hosts_are_not_asked() {
        var failing = politeness(one)
                .ask(
                        host,
                        () -> Uni.createFrom().<Asked<String>>failure(new IllegalStateException("no")),
                        left -> "resting")
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
        failing.awaitFailure();
        assertThat(await(politeness(two).ask(host, () -> wantsRest(), left -> "resting")))
                .isEqualTo("asked");

        assertThat(await(politeness(one).ask(host, () -> visited(), left -> "resting")))
                .isEqualTo("resting");
    }

    private void eventuallyTaken() {
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(take(two)).isInstanceOf(HostTurn.Busy.class));
    }

    private Duration rest(HostTurns replica, @Nullable Duration asked) {
        wakeUp();
        assertThat(take(replica)).isInstanceOf(HostTurn.Taken.class);
        await(replica.rest(host, asked));
        return await(pool.preparedQuery(
                        "select cast(round(extract(epoch from held_until - taken_until)) as bigint) from hosts"
                                + " where host = $1")
                .execute(io.vertx.mutiny.sqlclient.Tuple.of(host))
                .map(rows -> Duration.ofSeconds(rows.iterator().next().getLong(0))));
    }

    /** As if the rest were over. */
    private void wakeUp() {
        await(pool.preparedQuery(
                        "update hosts set held_until = now() - interval '1 second', taken_until = now() where host = $1")
                .execute(io.vertx.mutiny.sqlclient.Tuple.of(host)));
    }

    private static Uni<Asked<String>> visit(AtomicInteger here, AtomicInteger most) {
        return Uni.createFrom()
                .item(() -> most.accumulateAndGet(here.incrementAndGet(), Math::max))
                .chain(HostTurnsTest::visited)
                .invoke(here::decrementAndGet);
    }

    private static Uni<Asked<String>> visited() {
        return Uni.createFrom().item(new Asked<>("visited", Duration.ZERO, false, null));
    }

    private static Uni<Asked<String>> wantsRest() {
        return Uni.createFrom().item(new Asked<>("asked", Duration.ZERO, true, LONG));
    }

    private HostTurn take(HostTurns replica) {
        return await(replica.take(host));
    }

    private HostTurns replica(Duration longestTurn) {
        return new HostTurns(pool, UUID.randomUUID(), longestTurn, REST);
    }

    private Politeness politeness(HostTurns turns) {
        return new Politeness(new HostGate(vertx), turns, Duration.ZERO);
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }
}

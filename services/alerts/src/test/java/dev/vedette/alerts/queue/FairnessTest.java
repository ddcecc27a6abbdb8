package dev.vedette.alerts.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.delivery.DeliveryAttempt;
import dev.vedette.alerts.delivery.DeliveryRepository;
import dev.vedette.alerts.dispatch.ClaimedDelivery;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Ended;
import dev.vedette.alerts.dispatch.Lane;
import dev.vedette.alerts.dispatch.TestDeliveryConfig;
import dev.vedette.alerts.testing.Database;
import dev.vedette.kit.outages.Outages;
import dev.vedette.kit.topics.KnownTopics;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An endpoint has two leases, whoever claims. The claimers here live in a year of their own, so that the running service
 * leaves their deliveries alone.
 */
@QuarkusTest
class FairnessTest {

    private static final Instant DUE = Instant.parse("2126-01-01T00:00:00Z");
    private static final String SLOW = "http://slow.example:80";

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DeliveryContents contents;

    @Inject
    GivenUpChannels channels;

    @Inject
    Outages outages;

    private final AtomicReference<Instant> now = new AtomicReference<>(DUE.plusSeconds(3600));
    private final TestDeliveryConfig config = new TestDeliveryConfig();

    @BeforeEach
    void nothing_of_others_waits() {
        Database.run("update deliveries set status = 'FAILED', leased_until = null where status = 'PENDING'");
    }

    @Test
    void an_endpoint_has_two_leases_and_others_are_given_out_beside_it() {
        add(SLOW, 1000, DUE);
        add("http://quick.example:80", 3, DUE.plusSeconds(60));
        var queue = queue();

        assertThat(endpoints(claim(queue, Lane.WEBHOOKS, 8)))
                .containsExactly(SLOW, SLOW, "http://quick.example:80", "http://quick.example:80");
        assertThat(claim(queue, Lane.WEBHOOKS, 8)).isEmpty();
    }

    @Test
    void while_an_endpoint_hangs_with_a_thousand_due_all_others_are_handed_over() {
        var begunBefore = begun(SLOW);
        add(SLOW, 1000, DUE);
        for (int i = 0; i < 20; i++) {
            add("http://host-" + i + ".example:80", 10, DUE.plusSeconds(60));
        }
        var queue = queue();
        int rounds = 0;
        for (int left = 200; left > 0; rounds++) {
            var quick = claim(queue, Lane.WEBHOOKS, 64).stream()
                    .filter(one -> !endpointOf(one).equals(SLOW))
                    .toList();
            quick.forEach(one -> record(queue, one, new Outcome.Delivered(200)));
            left -= quick.size();
        }

        assertThat(rounds).as("ten of each endpoint, two at a time").isEqualTo(5);
        assertThat(leased(SLOW)).isEqualTo(2);
        assertThat(begun(SLOW) - begunBefore).isEqualTo(2);
    }

    private static long begun(String endpoint) {
        return Database.number("select count(*) from deliveries where endpoint = ? and attempts > 0", endpoint);
    }

    @Test
    void a_lease_that_lapsed_is_given_out_again() {
        add(SLOW, 2, DUE);
        var queue = queue();
        claim(queue, Lane.WEBHOOKS, 8);

        now.updateAndGet(time -> time.plus(config.lease()));

        assertThat(claim(queue, Lane.WEBHOOKS, 8)).hasSize(2).allMatch(one -> one.attempt() == 2);
    }

    @Test
    void a_lease_that_lapsed_while_nobody_could_write_is_left_alone() {
        add(SLOW, 2, DUE);
        var queue = queue();
        claim(queue, Lane.WEBHOOKS, 8);
        var outage = now.get();

        now.updateAndGet(time -> time.plus(config.lease()));

        assertThat(await(() -> queue.claim(Lane.WEBHOOKS, 8, outage))).isEmpty();
    }

    @Test
    void mails_have_leases_of_their_own() {
        add("mail", 6, DUE);
        add(SLOW, 6, DUE);
        var queue = queue();

        assertThat(endpoints(claim(queue, Lane.MAILS, 8))).containsOnly("mail").hasSize(config.mails());
        assertThat(endpoints(claim(queue, Lane.WEBHOOKS, 8))).containsOnly(SLOW).hasSize(2);
    }

    @Test
    void an_attempt_is_in_the_log_once_however_often_it_is_written() {
        add(SLOW, 1, DUE);
        var queue = queue();
        var claimed = claim(queue, Lane.WEBHOOKS, 8).getFirst();

        record(queue, claimed, new Outcome.Postponed("The endpoint answered 503", null, 503));
        record(queue, claimed, new Outcome.Postponed("The endpoint answered 503", null, 503));

        assertThat(Database.column(
                        "select n || ' ' || status || ' ' || error from delivery_attempts where delivery_id = ?",
                        claimed.id()))
                .containsExactly("1 503 The endpoint answered 503");
    }

    @Test
    void two_claimers_at_once_never_hold_more_than_two_leases_of_an_endpoint_nor_the_same_delivery() throws Exception {
        for (int i = 0; i < 5; i++) {
            add("http://shared-" + i + ".example:80", 60, DUE);
        }
        var replicas = List.of(queue(), queue());
        var barrier = new CyclicBarrier(replicas.size());
        var seen = new HashSet<UUID>();
        try (var threads = Executors.newFixedThreadPool(replicas.size())) {
            while (seen.size() < 300) {
                var claimed = sideBySide(threads, replicas, queue -> {
                    barrier.await();
                    return claim(queue, Lane.WEBHOOKS, 8);
                });
                assertThat(claimed).allMatch(one -> seen.add(one.id()), "nobody else has it");
                assertThat(mostLeased()).isLessThanOrEqualTo(2);
                claimed.forEach(one -> record(replicas.getFirst(), one, new Outcome.Delivered(200)));
            }
        }
        assertThat(Database.number("select count(*) from deliveries where endpoint like 'http://shared-%' "
                        + "and status = 'DELIVERED' and attempts = 1"))
                .isEqualTo(300);
    }

    private interface Work<T> {
        T of(PostgresQueue queue) throws Exception;
    }

    private static List<ClaimedDelivery> sideBySide(
            ExecutorService threads, List<PostgresQueue> replicas, Work<List<ClaimedDelivery>> work) throws Exception {
        var all = new ArrayList<ClaimedDelivery>();
        for (var done : threads.invokeAll(replicas.stream()
                .<Callable<List<ClaimedDelivery>>>map(queue -> () -> work.of(queue))
                .toList())) {
            all.addAll(done.get());
        }
        return all;
    }

    @Test
    void nothing_is_given_out_before_all_topics_are_known() {
        add("http://quick.example:80", 1, DUE);
        var topics = new KnownTopics();
        InstantSource time = now::get;
        var queue = new PatientQueue(queue(), outages, topics, config, time.withZone(ZoneOffset.UTC));
        assertThat(await(() -> queue.claim(Lane.WEBHOOKS, 8))).isEmpty();

        topics.catchUp();

        assertThat(await(() -> queue.claim(Lane.WEBHOOKS, 8))).hasSize(1);
    }

    private PostgresQueue queue() {
        InstantSource time = now::get;
        return new PostgresQueue(deliveries, contents, channels, config, time.withZone(ZoneOffset.UTC));
    }

    private List<ClaimedDelivery> claim(PostgresQueue queue, Lane lane, int most) {
        return await(() -> queue.claim(lane, most, now.get()));
    }

    private void record(PostgresQueue queue, ClaimedDelivery claimed, Outcome outcome) {
        var error = outcome instanceof Outcome.Postponed postponed ? postponed.reason() : null;
        var log = new DeliveryAttempt(claimed.id(), claimed.attempt(), now.get(), 7, outcome.status(), error);
        await(() -> queue.record(new Ended(claimed, outcome, log)));
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static void add(String endpoint, int number, Instant due) {
        Database.run("""
                insert into deliveries (id, kind, subject_id, channel_id, channel_type, target, endpoint, webhook_id,
                  status, attempts, due_at, created_at)
                select gen_random_uuid(), 'ALERT', gen_random_uuid(), gen_random_uuid(), 'WEBHOOK', ? || '/hook', ?,
                  gen_random_uuid(), 'PENDING', 0, ?::timestamptz + n * interval '1 second', now()
                from generate_series(1, ?) n""", endpoint, endpoint, due.toString(), number);
    }

    private static List<String> endpoints(List<ClaimedDelivery> claimed) {
        return claimed.stream().map(FairnessTest::endpointOf).toList();
    }

    private static String endpointOf(ClaimedDelivery claimed) {
        return (String) Database.column("select endpoint from deliveries where id = ?", claimed.id())
                .getFirst();
    }

    private static long leased(String endpoint) {
        return Database.number(
                "select count(*) from deliveries where endpoint = ? and leased_until is not null", endpoint);
    }

    private static long mostLeased() {
        return Database.number("select coalesce(max(held), 0) from (select count(*) held from deliveries "
                + "where leased_until is not null group by endpoint) of_each");
    }
}

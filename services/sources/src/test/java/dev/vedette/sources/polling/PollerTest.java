package dev.vedette.sources.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.contracts.SourceFacts;
import dev.vedette.kit.identity.Ids;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.listing.Approach;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.claims.PollClaims;
import dev.vedette.sources.polling.claims.PollProcess;
import dev.vedette.sources.progress.Progress.Validators;
import dev.vedette.sources.settings.FullText;
import dev.vedette.sources.settings.SourceKind;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Claims and polls are made by the test. */
class PollerTest {

    private final Vertx vertx = Vertx.vertx();
    private final PollContexts lanes = new PollContexts(vertx);
    private final Claims claims = new Claims();
    private final Polls polls = new Polls();
    private Poller poller = poller("5m");
    private UniAssertSubscriber<Void> work = UniAssertSubscriber.create();

    @AfterEach
    void close() {
        poller.stop();
        work.cancel();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void as_many_are_polled_at_a_time_as_there_is_room_for_and_the_next_follows_when_one_ends() {
        claims.due(1, 2, 3);
        begin();
        await().untilAsserted(() -> assertThat(polls.running).containsOnlyKeys(id(1), id(2)));

        polls.running.get(id(2)).complete(null);

        await().untilAsserted(() -> assertThat(polls.running).containsKey(id(3)));
        assertThat(lanes.busy()).contains(id(1), id(3)).doesNotContain(id(2));
    }

    @Test
    void one_that_never_ends_is_given_up_and_frees_its_place() {
        poller = poller("1ms");
        claims.due(1, 2, 3);

        begin();

        await().untilAsserted(() -> assertThat(polls.begun).containsExactlyInAnyOrder(id(1), id(2), id(3)));
        await().untilAsserted(() -> assertThat(lanes.busy()).isEmpty());
        assertThat(polls.cancelled).hasValue(3);
    }

    @Test
    void one_that_fails_or_does_not_even_begin_stops_no_other() {
        polls.broken.add(id(1));
        claims.due(1, 2);
        begin();
        await().untilAsserted(() -> assertThat(polls.running).containsKey(id(2)));

        polls.running.get(id(2)).fail(new IllegalStateException("no way"));
        claims.due(3);

        await().untilAsserted(() -> assertThat(polls.running).containsKey(id(3)));
        assertThat(lanes.busy()).containsExactly(id(3));
    }

    @Test
    void claims_that_fail_are_asked_for_again() {
        claims.failures.set(2);
        claims.due(1);

        begin();

        await().untilAsserted(() -> assertThat(polls.running).containsKey(id(1)));
    }

    @Test
    void claims_of_what_is_in_work_are_renewed_and_of_nothing_else() {
        claims.due(1, 2);
        begin();
        await().untilAsserted(() -> assertThat(polls.running).containsOnlyKeys(id(1), id(2)));
        polls.running.get(id(1)).complete(null);
        await().untilAsserted(() -> assertThat(lanes.busy()).containsExactly(id(2)));

        renew();

        assertThat(claims.renewed).hasSize(1);
        assertThat(claims.renewed.peek()).containsExactly(id(2));
    }

    @Test
    void the_claim_of_a_poll_that_hangs_is_renewed_no_more() {
        poller = poller("1ms");
        claims.due(1);
        begin();
        await().untilAsserted(() -> assertThat(polls.cancelled).hasValue(1));
        await().untilAsserted(() -> assertThat(lanes.busy()).isEmpty());

        renew();

        assertThat(claims.renewed).isEmpty();
    }

    @Test
    void that_claims_cannot_be_renewed_stops_nothing() {
        claims.due(1);
        begin();
        await().untilAsserted(() -> assertThat(polls.running).containsKey(id(1)));
        claims.failures.set(1);

        renew();

        assertThat(lanes.busy()).containsExactly(id(1));
    }

    @Test
    void after_the_end_of_the_process_was_told_nothing_is_claimed() {
        claims.due(1);
        begin();
        await().untilAsserted(() -> assertThat(polls.running).containsKey(id(1)));

        poller.stop();
        polls.running.get(id(1)).complete(null);

        work.awaitItem();
        claims.due(2);
        assertThat(polls.begun).containsExactly(id(1));
    }

    private void begin() {
        work = poller.work().subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private void renew() {
        poller.renew().subscribe().withSubscriber(UniAssertSubscriber.create()).awaitItem();
    }

    private Poller poller(String deadline) {
        return new Poller(
                claims,
                polls,
                lanes,
                new PollProcess(new Ids(Clock.systemUTC()), config(deadline), Clock.systemUTC()),
                config(deadline));
    }

    private static SourcesConfig config(String deadline) {
        return new SmallRyeConfigBuilder()
                .withMapping(SourcesConfig.class)
                .withDefaultValue("vedette.sources.contact", "https://monitor.example/about")
                .withDefaultValue("vedette.sources.websub.public-url", "https://monitor.example")
                .withDefaultValue("vedette.sources.concurrency", "2")
                .withDefaultValue("vedette.sources.deadline", deadline)
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(SourcesConfig.class);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static ClaimedSource claim(int number) {
        return new ClaimedSource(
                id(number),
                id(0),
                Instant.EPOCH,
                new SourceFacts(id(number), "A", "a.example", null, null, List.of(), List.of()),
                URI.create("https://a.example/feed"),
                new Approach(SourceKind.FEED, null, FullText.PAGE),
                true,
                false,
                Validators.NONE);
    }

    private static final class Claims extends PollClaims {

        private final Queue<ClaimedSource> due = new ConcurrentLinkedQueue<>();
        private final Queue<Collection<UUID>> renewed = new ConcurrentLinkedQueue<>();
        private final AtomicInteger failures = new AtomicInteger();

        @SuppressWarnings("NullAway") // nothing of it is used
        Claims() {
            super(null, config("5m"));
        }

        void due(int... numbers) {
            for (int number : numbers) {
                due.add(PollerTest.claim(number));
            }
        }

        @Override
        public Uni<List<ClaimedSource>> claim(PollProcess process, int limit) {
            return failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                    ? Uni.createFrom().failure(new IllegalStateException("away"))
                    : Uni.createFrom().item(() -> due.isEmpty() ? List.of() : List.of(due.remove()));
        }

        @Override
        public Uni<Integer> renew(PollProcess process, Collection<UUID> ids) {
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return Uni.createFrom().failure(new IllegalStateException("away"));
            }
            renewed.add(ids);
            return Uni.createFrom().item(ids.size());
        }
    }

    private static final class Polls extends SourcePoll {

        private final Map<UUID, UniEmitter<? super Void>> running = new ConcurrentHashMap<>();
        private final Queue<UUID> begun = new ConcurrentLinkedQueue<>();
        private final Queue<UUID> broken = new ConcurrentLinkedQueue<>();
        private final AtomicInteger cancelled = new AtomicInteger();

        @SuppressWarnings("NullAway") // nothing of it is used
        Polls() {
            super(null, null, null, null);
        }

        @Override
        public Uni<Void> run(ClaimedSource claim) {
            begun.add(claim.sourceId());
            if (broken.contains(claim.sourceId())) {
                throw new IllegalStateException("broken");
            }
            return Uni.createFrom()
                    .<Void>emitter(ending -> running.put(claim.sourceId(), ending))
                    .onCancellation()
                    .invoke(cancelled::incrementAndGet);
        }
    }
}

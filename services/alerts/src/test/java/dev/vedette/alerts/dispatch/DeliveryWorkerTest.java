package dev.vedette.alerts.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.delivery.DueDeliveries;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Ended;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Refuse;
import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The worker alone: what it does when a step fails, hangs, is cancelled or comes back on another thread. */
class DeliveryWorkerTest {

    private static final Vertx VERTX = Vertx.vertx();

    private final Queue queue = new Queue();
    private final ConcurrentHashMap<UUID, UniEmitter<? super Outcome>> running = new ConcurrentHashMap<>();
    private Function<ClaimedDelivery, Uni<Outcome>> handover = this::waiting;
    private final TestDeliveryConfig config = new TestDeliveryConfig();
    private final DeliveryWorker worker = new DeliveryWorker(
            queue, claimed -> handover.apply(claimed), new DueDeliveries(VERTX.eventBus()), config, Clock.systemUTC());

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_is_due_is_handed_over_and_written_down() {
        var delivery = queue.add(Lane.MAILS);

        var round = start();
        running.get(delivery).complete(new Outcome.Delivered(250));

        round.awaitItem();
        assertThat(queue.written()).containsExactly(delivery);
        assertThat(queue.recorded.getFirst().log()).isNotNull();
    }

    @Test
    void a_hand_over_that_hangs_holds_up_no_other_and_no_later_round() {
        var hangs = queue.add(Lane.WEBHOOKS);
        var quick = queue.add(Lane.WEBHOOKS);

        var first = start();
        running.get(quick).complete(new Outcome.Delivered(200));
        await().untilAsserted(() -> assertThat(queue.written()).containsExactly(quick));
        var later = queue.add(Lane.WEBHOOKS);
        start();
        running.get(later).complete(new Outcome.Delivered(200));

        await().untilAsserted(() -> assertThat(queue.written()).containsExactly(quick, later));
        first.assertNotTerminated();
        assertThat(running).containsKey(hangs);
    }

    @Test
    void mails_and_webhooks_have_slots_of_their_own() {
        for (int i = 0; i < config.parallel() + 1; i++) {
            queue.add(Lane.WEBHOOKS);
        }
        start();
        assertThat(running).hasSize(config.parallel());

        var mail = queue.add(Lane.MAILS);
        start();

        assertThat(running).containsKey(mail).hasSize(config.parallel() + 1);
    }

    @Test
    void a_claim_that_fails_gives_its_slots_back() {
        queue.failClaims = true;
        start().awaitItem();
        queue.failClaims = false;
        for (int i = 0; i < config.parallel(); i++) {
            queue.add(Lane.WEBHOOKS);
        }

        start();

        assertThat(running).hasSize(config.parallel());
    }

    @Test
    void webhooks_that_cannot_be_claimed_hold_up_no_mail() {
        queue.failWebhooks = true;
        var mail = queue.add(Lane.MAILS);

        start();

        assertThat(running).containsKey(mail);
    }

    @Test
    void an_outcome_that_cannot_be_written_is_kept_and_nothing_is_claimed_until_it_is() {
        handover = claimed -> Uni.createFrom().item(new Outcome.Delivered(200));
        var delivery = queue.add(Lane.WEBHOOKS);
        queue.failRecords = true;
        start().awaitItem();
        var next = queue.add(Lane.WEBHOOKS);

        start().awaitItem();
        assertThat(queue.recorded).isEmpty();
        assertThat(queue.claimed).containsExactly(delivery);

        queue.failRecords = false;
        start().awaitItem();
        assertThat(queue.written()).containsExactly(delivery, next);
    }

    @Test
    void a_hand_over_that_fails_in_an_unforeseen_way_is_put_off() {
        handover = claimed -> {
            throw new IllegalStateException("nobody thought of this");
        };
        queue.add(Lane.MAILS);

        start().awaitItem();

        assertThat(queue.recorded.getFirst().outcome()).isInstanceOf(Outcome.Postponed.class);
        assertThat(queue.recorded.getFirst().log()).isNotNull();
    }

    @Test
    void a_hand_over_is_cut_off_long_before_its_lease_lapses() {
        config.lease = Duration.ofMillis(20);
        queue.add(Lane.WEBHOOKS);

        start().awaitItem();

        assertThat(queue.recorded.getFirst().outcome()).isEqualTo(new Outcome.Postponed("The hand-over took too long"));
    }

    @Test
    void a_round_that_is_cancelled_gives_its_slots_back_and_writes_nothing() {
        for (int i = 0; i < config.parallel(); i++) {
            queue.add(Lane.WEBHOOKS);
        }
        var cancelled = start();
        var before = List.copyOf(running.keySet());

        cancelled.cancel();
        running.clear();
        for (int i = 0; i < config.parallel(); i++) {
            queue.add(Lane.WEBHOOKS);
        }
        start();

        assertThat(running).hasSize(config.parallel()).doesNotContainKeys(before.toArray(UUID[]::new));
        assertThat(queue.recorded).isEmpty();
    }

    @Test
    void an_outcome_whose_writing_was_cancelled_is_written_by_the_next_round() {
        handover = claimed -> Uni.createFrom().item(new Outcome.Delivered(200));
        var delivery = queue.add(Lane.WEBHOOKS);
        queue.hangRecords = true;
        var cancelled = start();
        await().until(() -> queue.hanging > 0);

        cancelled.cancel();
        queue.hangRecords = false;
        start().awaitItem();

        assertThat(queue.written()).containsExactly(delivery);
    }

    @Test
    void what_ends_on_another_thread_is_written_on_the_rounds_own_context() {
        handover = claimed ->
                Uni.createFrom().item((Outcome) new Outcome.Delivered(200)).emitOn(Infrastructure.getDefaultExecutor());
        queue.add(Lane.WEBHOOKS);
        var contexts = new ArrayList<Context>();

        Contexts.onNew(VERTX, () -> {
                    contexts.add(Vertx.currentContext());
                    return worker.round();
                })
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem();

        assertThat(queue.contexts).isEqualTo(contexts).doesNotContainNull();
    }

    private UniAssertSubscriber<Void> start() {
        return worker.round().subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private Uni<Outcome> waiting(ClaimedDelivery claimed) {
        return Uni.createFrom().emitter(emitter -> running.put(claimed.id(), emitter));
    }

    /** A queue in memory. */
    private static final class Queue implements DeliveryQueue {

        private final List<ClaimedDelivery> mails = new CopyOnWriteArrayList<>();
        private final List<ClaimedDelivery> webhooks = new CopyOnWriteArrayList<>();
        private final List<UUID> claimed = new CopyOnWriteArrayList<>();
        private final List<Ended> recorded = new CopyOnWriteArrayList<>();
        private final List<Context> contexts = new CopyOnWriteArrayList<>();
        private volatile boolean failClaims;
        private volatile boolean failWebhooks;
        private volatile boolean failRecords;
        private volatile boolean hangRecords;
        private volatile int hanging;

        private UUID add(Lane lane) {
            var id = UUID.randomUUID();
            due(lane).add(new ClaimedDelivery(id, id, id, 1, new Refuse("it is a test")));
            return id;
        }

        private List<ClaimedDelivery> due(Lane lane) {
            return lane == Lane.MAILS ? mails : webhooks;
        }

        private List<UUID> written() {
            return recorded.stream().map(ended -> ended.claimed().id()).toList();
        }

        @Override
        public Uni<List<ClaimedDelivery>> claim(Lane lane, int most) {
            if (failClaims || failWebhooks && lane == Lane.WEBHOOKS) {
                return Uni.createFrom().failure(new IllegalStateException("the database is away"));
            }
            var taken = due(lane).stream().limit(most).toList();
            due(lane).removeAll(taken);
            taken.forEach(one -> claimed.add(one.id()));
            return Uni.createFrom().item(taken);
        }

        @Override
        public Uni<Void> record(Ended ended) {
            if (failRecords) {
                return Uni.createFrom().failure(new IllegalStateException("the database is away"));
            }
            if (hangRecords) {
                hanging++;
                return Uni.createFrom().nothing();
            }
            contexts.add(Vertx.currentContext());
            recorded.add(ended);
            return Uni.createFrom().voidItem();
        }
    }
}

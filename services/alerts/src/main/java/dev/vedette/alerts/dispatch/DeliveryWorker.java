package dev.vedette.alerts.dispatch;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.delivery.DueDeliveries;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Ended;
import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Attempts what is due. A round writes down what ended before, claims as much as there are slots for, hands over side by
 * side, and writes each outcome as it ends, one by one. Rounds overlap, so that a receiver that takes long holds up no
 * other; each has a context, and so a database session, of its own.
 */
@ApplicationScoped
public class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    private final DeliveryQueue queue;
    private final Handover handover;
    private final DueDeliveries due;
    private final DeliveryConfig config;
    private final Clock clock;
    private final Slots mails;
    private final Slots webhooks;

    /** What ended and is not written yet. It is kept until it is: forgetting it would repeat the hand-over. */
    private final Queue<Finished> finished = new ConcurrentLinkedQueue<>();

    public DeliveryWorker(
            DeliveryQueue queue, Handover handover, DueDeliveries due, DeliveryConfig config, Clock clock) {
        this.queue = queue;
        this.handover = handover;
        this.due = due;
        this.config = config;
        this.clock = clock;
        this.mails = new Slots(Lane.MAILS, Lane.MAILS.slots(config));
        this.webhooks = new Slots(Lane.WEBHOOKS, Lane.WEBHOOKS.slots(config));
    }

    private record Running(ClaimedDelivery claimed, Slots slots) {}

    private record Finished(Ended ended, Slots slots) {}

    /** Never fails: what goes wrong is tried again in a later round. */
    Uni<Void> round() {
        return writeFinished()
                .chain(() -> claim())
                .chain(this::attemptAll)
                .onFailure()
                .invoke(failure -> LOG.warnf("deliveries wait: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    /** One lane after the other: they share the round's session. */
    private Uni<List<Running>> claim() {
        return claim(mails)
                .chain(first -> claim(webhooks)
                        .onCancellation()
                        .invoke(() -> giveBack(mails, first.size()))
                        .map(second ->
                                Stream.concat(first.stream(), second.stream()).toList()));
    }

    private Uni<List<Running>> claim(Slots slots) {
        int most = slots.takeAll();
        if (most == 0) {
            return Uni.createFrom().item(List.of());
        }
        return queue.claim(slots.lane(), most)
                .onFailure()
                .invoke(failure -> LOG.warnf("%s wait: %s", slots.lane(), failure.toString()))
                .onFailure()
                .recoverWithItem(List.of())
                .onCancellation()
                .invoke(() -> giveBack(slots, most))
                .invoke(claimed -> giveBack(slots, most - claimed.size()))
                .map(claimed ->
                        claimed.stream().map(one -> new Running(one, slots)).toList());
    }

    private void giveBack(Slots slots, int number) {
        if (slots.giveBack(number)) {
            due.announce();
        }
    }

    private Uni<Void> attemptAll(List<Running> running) {
        return Multi.createFrom()
                .iterable(running)
                .onItem()
                .transformToUni(this::attempt)
                .merge(Math.max(1, running.size()))
                .onItem()
                .transformToUniAndConcatenate(one -> writeFinished().onFailure().recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Finished> attempt(Running running) {
        var began = clock.instant();
        return Contexts.comeBack(Uni.createFrom()
                        .deferred(() -> handover.attempt(running.claimed()))
                        .ifNoItem()
                        .after(config.lease().dividedBy(2))
                        .fail())
                .onFailure()
                .recoverWithItem(failure -> unforeseen(running.claimed(), failure))
                .onCancellation()
                .invoke(() -> giveBack(running.slots(), 1))
                .map(outcome -> new Finished(running.claimed().ended(outcome, began, clock.instant()), running.slots()))
                .invoke(finished::add);
    }

    private static Outcome unforeseen(ClaimedDelivery claimed, Throwable failure) {
        if (failure instanceof TimeoutException) {
            return new Outcome.Postponed("The hand-over took too long");
        }
        LOG.errorf(failure, "delivery %s failed in a way nobody foresaw", claimed.id());
        return new Outcome.Postponed("Something went wrong here; it is logged");
    }

    /** One after the other until none is left; fails with the first that cannot be written, which then waits. */
    private Uni<Void> writeFinished() {
        var next = finished.poll();
        return next == null ? Uni.createFrom().voidItem() : write(next).chain(this::writeFinished);
    }

    private Uni<Void> write(Finished next) {
        return Uni.createFrom()
                .deferred(() -> queue.record(next.ended()))
                .onTermination()
                .invoke((done, failure, isCancelled) -> settle(next, failure, isCancelled));
    }

    private void settle(Finished next, @Nullable Throwable failure, boolean isCancelled) {
        if (failure == null && !isCancelled) {
            next.slots().giveBack(1);
            due.announce();
            return;
        }
        finished.add(next);
        if (failure != null) {
            LOG.warnf(
                    "the outcome of %s waits to be written: %s",
                    next.ended().claimed().id(), failure.toString());
        }
    }
}

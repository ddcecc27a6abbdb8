package dev.vedette.alerts.delivery;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.delivery.Claim.Attempted;
import dev.vedette.alerts.mail.AlertMailer;
import dev.vedette.alerts.webhook.Webhooks;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Attempts what is due, a bounded number at a time. Rounds overlap, so that one slow receiver holds up no others; within
 * a round attempts run side by side and their outcomes are written one by one.
 */
@ApplicationScoped
public class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    private final DeliveryDesk desk;
    private final AlertMailer mails;
    private final Webhooks webhooks;
    private final AlertMessages messages;
    private final int parallel;
    private final Semaphore free;

    /** Outcomes that the database could not take yet. They are kept: forgetting them would repeat hand-overs. */
    private final Queue<Attempted> unwritten = new ConcurrentLinkedQueue<>();

    public DeliveryWorker(
            DeliveryDesk desk, AlertMailer mails, Webhooks webhooks, AlertMessages messages, DeliveryConfig config) {
        this.desk = desk;
        this.mails = mails;
        this.webhooks = webhooks;
        this.messages = messages;
        this.parallel = config.parallel();
        this.free = new Semaphore(parallel);
    }

    /** Never fails: what goes wrong is tried again in a later round. */
    Uni<Void> round() {
        var late = drainUnwritten();
        return writeAll(late)
                .chain(this::attemptDue)
                .onFailure()
                .invoke(failure -> LOG.warnf("deliveries wait: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> attemptDue() {
        int most = unwritten.isEmpty() ? free.drainPermits() : 0;
        if (most == 0) {
            return Uni.createFrom().voidItem();
        }
        return desk.claim(most)
                .onFailure()
                .invoke(failure -> free.release(most))
                .invoke(claims -> free.release(most - claims.size()))
                .chain(this::attemptAll);
    }

    private Uni<Void> attemptAll(List<Claim> claims) {
        return Multi.createFrom()
                .iterable(claims)
                .onItem()
                .transformToUni(this::attempt)
                .merge(parallel)
                .onItem()
                .transformToUniAndConcatenate(this::write)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Attempted> attempt(Claim claim) {
        return Uni.createFrom()
                .deferred(() -> send(claim))
                .onFailure()
                .recoverWithItem(failure -> unforeseen(claim, failure))
                .map(claim::ended);
    }

    private static Outcome unforeseen(Claim claim, Throwable failure) {
        LOG.errorf(failure, "delivery %s failed in a way nobody foresaw", claim.deliveryId());
        return new Outcome.Postponed("Something went wrong here; it is logged", null);
    }

    private Uni<Outcome> send(Claim claim) {
        var channel = claim.channel();
        if (channel == null) {
            return Uni.createFrom().item(new Outcome.Refused("The channel was removed from the rule"));
        }
        if (channel.isDisabled()) {
            return Uni.createFrom().item(new Outcome.Refused("The channel is disabled: its endpoint is gone"));
        }
        var message = messages.of(claim.alert());
        if (message == null) {
            return Uni.createFrom().item(new Outcome.Refused("Its topics were deleted or withdrawn from the team"));
        }
        return switch (channel.target()) {
            case Target.Email email -> mails.send(message, claim.deliveryId(), email);
            case Target.Webhook webhook -> webhooks.send(message, webhook);
        };
    }

    private Uni<Void> writeAll(List<Attempted> late) {
        return Multi.createFrom()
                .iterable(late)
                .onItem()
                .transformToUniAndConcatenate(this::write)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> write(Attempted attempted) {
        return desk.record(attempted)
                .invoke(() -> free.release())
                .onFailure()
                .invoke(failure -> keep(attempted, failure))
                .onFailure()
                .recoverWithNull();
    }

    private void keep(Attempted attempted, Throwable failure) {
        LOG.warnf("the outcome of %s waits to be written: %s", attempted.claim().deliveryId(), failure.toString());
        unwritten.add(attempted);
    }

    private List<Attempted> drainUnwritten() {
        var late = new ArrayList<Attempted>();
        for (var next = unwritten.poll(); next != null; next = unwritten.poll()) {
            late.add(next);
        }
        return late;
    }
}

package dev.vedette.alerts.queue;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.delivery.Delivery;
import dev.vedette.alerts.delivery.DeliveryRepository;
import dev.vedette.alerts.delivery.DeliveryRepository.Claim;
import dev.vedette.alerts.dispatch.ClaimedDelivery;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Ended;
import dev.vedette.alerts.dispatch.DeliveryConfig;
import dev.vedette.alerts.dispatch.Lane;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** The queue as it is in PostgreSQL: a claim is a lease, so that a crash only delays. */
@ApplicationScoped
public class PostgresQueue {

    private static final Logger LOG = Logger.getLogger(PostgresQueue.class);

    private final DeliveryRepository deliveries;
    private final DeliveryContents contents;
    private final GivenUpChannels channels;
    private final DeliveryConfig config;
    private final Clock clock;

    public PostgresQueue(
            DeliveryRepository deliveries,
            DeliveryContents contents,
            GivenUpChannels channels,
            DeliveryConfig config,
            Clock clock) {
        this.deliveries = deliveries;
        this.contents = contents;
        this.channels = channels;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Begins attempts of what is due.
     *
     * @param lapsed leases that ended until then are taken for dead
     */
    @WithTransaction
    public Uni<List<ClaimedDelivery>> claim(Lane lane, int most, Instant lapsed) {
        var now = clock.instant();
        var end = now.plus(config.lease());
        return deliveries
                .listDue(new Claim(lane == Lane.MAILS, lane.leases(config), most, now, lapsed))
                .invoke(due -> due.forEach(delivery -> delivery.begin(end)))
                .chain(due -> due.isEmpty() ? Uni.createFrom().item(List.of()) : contents.of(due));
    }

    /** An outcome counts unless a later attempt has taken over; that it was delivered counts all the same. */
    @WithTransaction
    public Uni<Void> record(Ended ended) {
        var claimed = ended.claimed();
        return deliveries
                .findById(claimed.id(), LockModeType.PESSIMISTIC_WRITE)
                .chain(delivery -> delivery == null
                        ? Uni.createFrom().voidItem()
                        : deliveries
                                .log(ended.log())
                                .chain(() -> counts(delivery, ended)
                                        ? apply(delivery, ended)
                                        : Uni.createFrom().voidItem()));
    }

    private static boolean counts(Delivery delivery, Ended ended) {
        return ended.outcome() instanceof Outcome.Delivered
                ? delivery.isPending()
                : delivery.isAt(ended.claimed().attempt());
    }

    private Uni<Void> apply(Delivery delivery, Ended ended) {
        LOG.infof(
                "delivery %s, attempt %d: %s",
                delivery.id(),
                ended.claimed().attempt(),
                ended.outcome().getClass().getSimpleName());
        return switch (ended.outcome()) {
            case Outcome.Delivered delivered -> done(() -> delivery.delivered(clock.instant()));
            case Outcome.Refused refused -> done(() -> delivery.failed(refused.reason()));
            case Outcome.Postponed postponed -> postpone(delivery, postponed);
            case Outcome.Gone gone ->
                done(() -> delivery.failed(gone.reason())).chain(() -> channels.gone(delivery, gone.reason()));
        };
    }

    private static Uni<Void> done(Runnable change) {
        return Uni.createFrom().voidItem().invoke(change);
    }

    private Uni<Void> postpone(Delivery delivery, Outcome.Postponed postponed) {
        var jitter = ThreadLocalRandom.current().nextDouble();
        var next = Backoff.of(config)
                .next(delivery.attempts(), delivery.createdAt(), clock.instant(), postponed.after(), jitter);
        return next == null
                ? done(() -> delivery.failed(postponed.reason()))
                        .chain(() -> channels.exhausted(delivery, postponed.reason()))
                : done(() -> delivery.postponed(postponed.reason(), next));
    }
}

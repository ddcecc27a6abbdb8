package dev.vedette.alerts.queue;

import dev.vedette.alerts.dispatch.ClaimedDelivery;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Ended;
import dev.vedette.alerts.dispatch.DeliveryConfig;
import dev.vedette.alerts.dispatch.DeliveryQueue;
import dev.vedette.alerts.dispatch.Lane;
import dev.vedette.kit.outages.Outages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The queue with patience for its server: after PostgreSQL was away, lapsed leases are left alone for a while, and what
 * could not be written then is to be written again. What PostgreSQL refuses for another reason is not: it would hold up all
 * that follow. Its lease lapses, and the delivery is attempted again.
 */
@ApplicationScoped
public class PatientQueue implements DeliveryQueue {

    private static final Logger LOG = Logger.getLogger(PatientQueue.class);

    private final PostgresQueue queue;
    private final Outages outages;
    private final Clock clock;
    private final LeaseGrace grace;

    public PatientQueue(PostgresQueue queue, Outages outages, DeliveryConfig config, Clock clock) {
        this.queue = queue;
        this.outages = outages;
        this.clock = clock;
        this.grace = new LeaseGrace(config.grace());
    }

    @Override
    public Uni<List<ClaimedDelivery>> claim(Lane lane, int most) {
        return watched(queue.claim(lane, most, grace.lapsed(clock.instant())));
    }

    @Override
    public Uni<Void> record(Ended ended) {
        return watched(queue.record(ended))
                .onFailure(failure -> !outages.isOutage(failure))
                .invoke(failure -> LOG.errorf(
                        failure,
                        "the outcome of %s cannot be written",
                        ended.claimed().id()))
                .onFailure(failure -> !outages.isOutage(failure))
                .recoverWithNull();
    }

    private <T> Uni<T> watched(Uni<T> work) {
        return work.invoke(() -> grace.answered(clock.instant()))
                .onFailure(outages::isOutage)
                .invoke(() -> grace.failed(clock.instant()));
    }
}

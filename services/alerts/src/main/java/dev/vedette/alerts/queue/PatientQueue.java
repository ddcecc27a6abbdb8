package dev.vedette.alerts.queue;

import dev.vedette.alerts.dispatch.ClaimedDelivery;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Ended;
import dev.vedette.alerts.dispatch.DeliveryConfig;
import dev.vedette.alerts.dispatch.DeliveryQueue;
import dev.vedette.alerts.dispatch.Lane;
import dev.vedette.kit.outages.Outages;
import dev.vedette.kit.topics.KnownTopics;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The queue with patience. Nothing is given out before all topics are known, since what a team may not see is refused for
 * good, and what is not known may not be seen. After PostgreSQL was away, lapsed leases are left alone for a while, and what
 * could not be written then is to be written again. What PostgreSQL refuses for another reason is not: it would hold up all
 * that follow. Its lease lapses, and the delivery is attempted again.
 */
@ApplicationScoped
public class PatientQueue implements DeliveryQueue {

    private static final Logger LOG = Logger.getLogger(PatientQueue.class);

    private final PostgresQueue queue;
    private final Outages outages;
    private final KnownTopics topics;
    private final Clock clock;
    private final LeaseGrace grace;

    public PatientQueue(PostgresQueue queue, Outages outages, KnownTopics topics, DeliveryConfig config, Clock clock) {
        this.queue = queue;
        this.outages = outages;
        this.topics = topics;
        this.clock = clock;
        this.grace = new LeaseGrace(config.grace());
    }

    @Override
    public Uni<List<ClaimedDelivery>> claim(Lane lane, int most) {
        return topics.isCaughtUp()
                ? watched(queue.claim(lane, most, grace.lapsed(clock.instant())))
                : Uni.createFrom().item(List.of());
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

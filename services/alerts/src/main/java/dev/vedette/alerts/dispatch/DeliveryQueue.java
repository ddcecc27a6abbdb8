package dev.vedette.alerts.dispatch;

import dev.vedette.alerts.dispatch.ClaimedDelivery.Ended;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where deliveries wait for their time, shared by all replicas. */
public interface DeliveryQueue {

    /** At most {@code most} deliveries that are due; nobody else gets them before their lease ends. */
    Uni<List<ClaimedDelivery>> claim(Lane lane, int most);

    /** Writes down what became of an attempt. Doing it again changes nothing; it fails only where that may help. */
    Uni<Void> record(Ended ended);
}

package dev.vedette.alerts.dispatch;

import dev.vedette.alerts.channels.Outcome;
import io.smallrye.mutiny.Uni;

/** What is done with a delivery once it is ours. */
@FunctionalInterface
interface Handover {

    Uni<Outcome> attempt(ClaimedDelivery claimed);
}

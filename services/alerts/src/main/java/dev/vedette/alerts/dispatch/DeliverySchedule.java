package dev.vedette.alerts.dispatch;

import dev.vedette.alerts.delivery.DueDeliveries;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Begins the rounds of the worker: whenever something was made or handed over, and each second for what becomes due by
 * itself. Each round has a context of its own, as every message on the event bus has.
 */
@ApplicationScoped
class DeliverySchedule {

    private final DeliveryWorker worker;
    private final DueDeliveries due;

    DeliverySchedule(DeliveryWorker worker, DueDeliveries due) {
        this.worker = worker;
        this.due = due;
    }

    @ConsumeEvent(DueDeliveries.ADDRESS)
    Uni<Void> begin(String nothing) {
        return worker.round();
    }

    @Scheduled(every = "${vedette.delivery.every:1s}")
    void look() {
        due.announce();
    }
}

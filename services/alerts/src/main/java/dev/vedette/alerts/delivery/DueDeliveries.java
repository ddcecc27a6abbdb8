package dev.vedette.alerts.delivery;

import io.vertx.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells this process's worker that something may be due. What is not told is found within a second all the same. */
@ApplicationScoped
public class DueDeliveries {

    public static final String ADDRESS = "deliveries-due";

    private final EventBus bus;

    public DueDeliveries(EventBus bus) {
        this.bus = bus;
    }

    /** To be called after the commit: before it there is nothing to find. */
    public void announce() {
        bus.send(ADDRESS, "");
    }
}

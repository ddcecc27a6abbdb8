package dev.vedette.alerts.delivery;

import static io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle.setContextSafe;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Begins the rounds of the worker. Quarkus' scheduler does nothing more often than once a second, which is late news. */
@ApplicationScoped
class DeliveryTimer {

    private static final Logger LOG = Logger.getLogger(DeliveryTimer.class);

    private final Vertx vertx;
    private final DeliveryWorker worker;
    private final DeliveryConfig config;
    private volatile long timer = -1;

    DeliveryTimer(Vertx vertx, DeliveryWorker worker, DeliveryConfig config) {
        this.vertx = vertx;
        this.worker = worker;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(config.every().toMillis(), tick -> begin());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    /** Each round has a context of its own, as a request has, and so database sessions of its own. */
    private void begin() {
        Context context = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        setContextSafe(context, true);
        context.runOnContext(nothing -> worker.round()
                .subscribe()
                .with(
                        done -> {},
                        failure -> LOG.error("A round of deliveries failed in a way nobody foresaw", failure)));
    }
}

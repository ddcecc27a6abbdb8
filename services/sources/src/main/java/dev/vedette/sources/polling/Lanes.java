package dev.vedette.sources.polling;

import dev.vedette.sources.SourcesConfig;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** The sources this process works on right now: not too many, and each on a context (so a session) of its own. */
@Singleton
public class Lanes {

    private final Vertx vertx;
    private final Semaphore free;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    public Lanes(Vertx vertx, SourcesConfig config) {
        this.vertx = vertx;
        this.free = new Semaphore(config.concurrency());
    }

    /** Takes all that are free. */
    int take() {
        return free.drainPermits();
    }

    void giveBack(int lanes) {
        free.release(lanes);
    }

    Set<UUID> busy() {
        return Set.copyOf(busy);
    }

    /** Does the work in a lane taken before, which is free afterwards. */
    Uni<Void> run(UUID sourceId, Supplier<Uni<Void>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .onSubscription()
                .invoke(() -> busy.add(sourceId))
                .onTermination()
                .invoke(() -> leave(sourceId))
                .runSubscriptionOn(this::onNewContext);
    }

    private void leave(UUID sourceId) {
        busy.remove(sourceId);
        free.release();
    }

    private void onNewContext(Runnable work) {
        var context = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(nothing -> work.run());
    }
}

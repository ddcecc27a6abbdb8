package dev.vedette.sources.polling;

import dev.vedette.kit.work.Contexts;
import dev.vedette.sources.polling.claims.ClaimedSource;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The sources this process has claimed, and a context (so a session) of its own for each piece of work. */
@Singleton
public class PollContexts {

    private final Vertx vertx;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    public PollContexts(Vertx vertx) {
        this.vertx = vertx;
    }

    public void enter(List<ClaimedSource> claims) {
        claims.forEach(claim -> busy.add(claim.sourceId()));
    }

    public void leave(UUID sourceId) {
        busy.remove(sourceId);
    }

    public Set<UUID> busy() {
        return Set.copyOf(busy);
    }

    /** Does the work on a context of its own. */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Contexts.onNew(vertx, work);
    }
}

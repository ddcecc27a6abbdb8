package dev.vedette.sources.polling.claims;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.registry.SourceRepository;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which due sources this process works on. A claim lapses unless it is renewed, and then anybody may take the source. */
@ApplicationScoped
public class PollClaims {

    private final SourceRepository sources;
    private final Duration wholeEvery;

    public PollClaims(SourceRepository sources, SourcesConfig config) {
        this.sources = sources;
        this.wholeEvery = config.fetch().wholeEvery();
    }

    /** Takes up to {@code limit} due sources for a process. */
    @WithTransaction
    public Uni<List<ClaimedSource>> claim(PollProcess process, int limit) {
        var now = process.now();
        return sources.listDue(now, limit)
                .invoke(found -> found.forEach(source -> source.progress().claim(process.id(), process.lease(now))))
                .map(found -> found.stream()
                        .map(source -> ClaimedSource.of(source, process.id(), wholeEvery, now))
                        .toList());
    }

    /** Those of these sources that are still the process's, it keeps for another lease. */
    @WithTransaction
    public Uni<Integer> renew(PollProcess process, Collection<UUID> ids) {
        return sources.renew(process.id(), ids, process.lease(process.now()));
    }
}

package dev.vedette.sources.timeline;

import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.sources.SourcesConfig;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Writes down how checks went, for people to look back. */
@ApplicationScoped
public class Timeline {

    private final CheckRepository checks;
    private final Ids ids;
    private final Clock clock;
    private final Duration memory;

    Timeline(CheckRepository checks, Ids ids, Clock clock, SourcesConfig config) {
        this.checks = checks;
        this.ids = ids;
        this.clock = clock;
        this.memory = config.timeline();
    }

    /** Joins the caller's transaction. */
    public Uni<Void> add(UUID sourceId, CheckResult result, Instant now) {
        return checks.findLast(sourceId)
                .chain(last -> last != null && last.says(result)
                        ? Uni.createFrom().item(last).invoke(same -> same.again(result, now))
                        : checks.persist(new Check(ids.next(), sourceId, result, now)))
                .replaceWithVoid();
    }

    @WithSession
    Uni<Paged<Check>> list(UUID sourceId, PageRequest page) {
        var keyset = Keyset.byTime("checks", sourceId);
        return checks.list(sourceId, page.cursor(keyset), page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), check -> keyset.cursor(check.lastAt, check.id)));
    }

    @WithTransaction
    @Scheduled(every = "1h", delayed = "10m")
    Uni<Void> forget() {
        return checks.forget(clock.instant().minus(memory)).replaceWithVoid();
    }
}

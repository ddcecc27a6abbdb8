package dev.vedette.sources.registry;

import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.paging.Versions;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.sources.settings.Settings;
import dev.vedette.sources.settings.SourceChecks;
import dev.vedette.sources.settings.SourceProblem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Registers, changes and removes sources; {@link SourceChecks} has looked at them before. */
@ApplicationScoped
public class SourceService {

    private static final Logger LOG = Logger.getLogger(SourceService.class);

    private static final int MOST_AT_ONCE = 10_000;
    private static final int MOST_TROUBLED = 5;

    private final SourceRepository sources;
    private final SourceEvents events;
    private final CollectionNames collections;
    private final Ids ids;
    private final Clock clock;

    public SourceService(
            SourceRepository sources, SourceEvents events, CollectionNames collections, Ids ids, Clock clock) {
        this.sources = sources;
        this.events = events;
        this.collections = collections;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    public Uni<Source> get(UUID id) {
        return sources.get(id);
    }

    @WithSession
    public Uni<Paged<Source>> list(SourceFilter filter, PageRequest page) {
        var keyset = Keyset.byTime("sources", filter);
        return sources.list(filter, page.cursor(keyset), page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), source -> keyset.cursor(source.createdAt, source.id)));
    }

    @WithSession
    public Uni<HealthSummary> health() {
        return sources.tally()
                .chain(tallies -> sources.listTroubled(MOST_TROUBLED)
                        .map(troubled -> HealthSummary.of(tallies, troubled, now())));
    }

    /** Of those that are meant, as many as one bulk change takes. */
    @WithSession
    public Uni<List<UUID>> listIds(SourceFilter filter) {
        return sources.listIds(filter, MOST_AT_ONCE);
    }

    /** The sources that have these addresses already. */
    @WithSession
    public Uni<Map<String, UUID>> listIdsByUrl(Collection<String> urls) {
        return sources.mapIds(urls);
    }

    /** All that are meant, the oldest first. */
    @WithSession
    public Uni<List<Source>> listAll(SourceFilter filter) {
        return sources.listAll(filter);
    }

    @WithTransaction
    public Uni<Source> register(Settings settings) {
        return settled(settings)
                .map(settled -> new Source(ids.next(), settled, now()))
                .call(made -> sources.add(List.of(made)))
                .call(this::flush)
                .call(events::changed)
                .invoke(saved -> LOG.infof("source %s registered: %s", saved.id, saved.url));
    }

    @WithTransaction
    public Uni<Source> change(UUID id, @Nullable String ifMatch, int readVersion, Settings settings) {
        return sources.lock(id)
                .invoke(source -> Versions.require(ifMatch, source.version))
                .invoke(source -> Versions.check(Versions.etag(readVersion), source.version))
                .call(source -> settled(settings).invoke(settled -> source.change(settled, now())))
                .call(this::flush)
                .call(events::changed);
    }

    /** Has the source checked as soon as somebody is free. */
    @WithTransaction
    public Uni<Void> checkNow(UUID id) {
        return sources.lock(id)
                .invoke(source -> source.checkSoon("Someone asked for a check", now()))
                .replaceWithVoid();
    }

    @WithTransaction
    public Uni<Void> delete(UUID id, @Nullable String ifMatch) {
        return sources.lock(id)
                .invoke(source -> Versions.check(ifMatch, source.version))
                .call(events::deleted)
                .call(sources::delete)
                .invoke(source -> LOG.infof("source %s deleted", id))
                .replaceWithVoid();
    }

    private Uni<Settings> settled(Settings settings) {
        return collections.settle(settings.collections()).map(settings::in);
    }

    /** The constraint of the database decides: two that come at once are told apart by nothing else. */
    private Uni<Void> flush(Source source) {
        return sources.flush()
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new ProblemException(SourceProblem.duplicate(source.url)));
    }

    /** As exact as the database keeps it, so that what was answered reads back the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

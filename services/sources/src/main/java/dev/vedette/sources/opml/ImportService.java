package dev.vedette.sources.opml;

import static java.util.stream.Collectors.toMap;

import dev.vedette.kit.identity.Ids;
import dev.vedette.sources.opml.ImportRepository.Asked;
import dev.vedette.sources.opml.ImportRepository.Counted;
import dev.vedette.sources.opml.ImportRepository.Stored;
import dev.vedette.sources.opml.ImportResource.ImportView;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores imports, and tells how far they are. */
@ApplicationScoped
public class ImportService {

    /** Results are of no use for longer. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportRepository imports;
    private final Ids ids;
    private final Clock clock;

    public ImportService(ImportRepository imports, Ids ids, Clock clock) {
        this.imports = imports;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ImportView> start(List<Asked> entries, String who) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var started = new OpmlImport(ids.next(), who, now, entries.size());
        return imports.delete("createdAt < ?1", now.minus(KEPT))
                .chain(() -> imports.persistAndFlush(started))
                .call(saved -> imports.addEntries(saved.id, entries))
                .map(saved -> ImportView.of(saved, List.of()));
    }

    @WithSession
    Uni<ImportView> get(UUID id) {
        return imports.get(id).chain(found -> imports.count(id).map(counts -> ImportView.of(found, counts)));
    }

    /** In the document's order, those after that position. */
    @WithSession
    Uni<List<Stored>> listEntries(UUID id, @Nullable EntryOutcome outcome, int after, int limit) {
        return imports.get(id).chain(() -> imports.listEntries(id, outcome, after, limit));
    }

    static long entries(List<Counted> counts, EntryOutcome outcome) {
        return counts.stream()
                .collect(toMap(Counted::outcome, Counted::entries))
                .getOrDefault(outcome, 0L);
    }
}

package dev.vedette.sources.opml;

import dev.vedette.sources.opml.ImportRepository.Done;
import dev.vedette.sources.opml.ImportRepository.Waiting;
import dev.vedette.sources.registry.Registration;
import dev.vedette.sources.registry.Registration.Registered;
import dev.vedette.sources.settings.Settings;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes sources and what came of their entries in one transaction, so that neither is ever there alone. */
@ApplicationScoped
public class ImportStep {

    private final ImportRepository imports;
    private final Registration registration;
    private final Clock clock;

    public ImportStep(ImportRepository imports, Registration registration, Clock clock) {
        this.imports = imports;
        this.registration = registration;
        this.clock = clock;
    }

    /**
     * An entry that was looked at.
     *
     * @param settings null where it is not valid, for the reason
     */
    record Checked(
            int position,
            @Nullable Settings settings,
            @Nullable String reason) {}

    @WithSession
    Uni<List<Waiting>> next(int limit) {
        return imports.listWaiting(limit);
    }

    @WithTransaction
    Uni<Void> write(UUID id, List<Checked> checked) {
        return imports.lock(id, checked.stream().map(Checked::position).toList())
                .map(HashSet::new)
                .map(ours -> checked.stream()
                        .filter(each -> ours.contains(each.position()))
                        .toList())
                .chain(ours -> registration
                        .register(ours.stream()
                                .map(Checked::settings)
                                .filter(Objects::nonNull)
                                .toList())
                        .chain(registered -> imports.done(id, outcomes(ours, registered), clock.instant())))
                .chain(() -> imports.finish(id, clock.instant()))
                .replaceWithVoid();
    }

    /** Of several entries with one new address the first made the source. */
    private static List<Done> outcomes(List<Checked> checked, Registered registered) {
        var created = new HashMap<>(registered.created());
        var done = new ArrayList<Done>();
        for (var each : checked) {
            var settings = each.settings();
            if (settings == null) {
                done.add(new Done(each.position(), EntryOutcome.INVALID, each.reason(), null));
                continue;
            }
            var id = created.remove(settings.url());
            done.add(
                    id == null
                            ? new Done(
                                    each.position(), EntryOutcome.DUPLICATE, null, sourceOf(settings.url(), registered))
                            : new Done(each.position(), EntryOutcome.CREATED, null, id));
        }
        return done;
    }

    private static @Nullable UUID sourceOf(String url, Registered registered) {
        var existing = registered.existing().get(url);
        return existing == null ? registered.created().get(url) : existing;
    }
}

package dev.vedette.sources.registry;

import static java.util.stream.Collectors.toMap;

import dev.vedette.kit.identity.Ids;
import dev.vedette.sources.settings.Settings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Registers many sources in the present transaction, in few statements. */
@ApplicationScoped
public class Registration {

    private final SourceRepository sources;
    private final SourceEvents events;
    private final CollectionNames collections;
    private final Ids ids;
    private final Clock clock;

    public Registration(
            SourceRepository sources, SourceEvents events, CollectionNames collections, Ids ids, Clock clock) {
        this.sources = sources;
        this.events = events;
        this.collections = collections;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The sources of all these addresses.
     *
     * @param created ids of those that are new
     * @param existing ids of those that were there before, and stay as they are
     */
    public record Registered(Map<String, UUID> created, Map<String, UUID> existing) {}

    /** Of several with one address the first counts. */
    public Uni<Registered> register(Collection<Settings> asked) {
        var byUrl = asked.stream().collect(toMap(Settings::url, settings -> settings, (first, second) -> first));
        return sources.mapIds(byUrl.keySet())
                .chain(existing -> registerNew(byUrl.values().stream()
                                .filter(settings -> !existing.containsKey(settings.url()))
                                .toList())
                        .map(created -> new Registered(created, existing)));
    }

    private Uni<Map<String, UUID>> registerNew(List<Settings> asked) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return settled(asked)
                .map(settled -> settled.stream()
                        .map(settings -> new Source(ids.next(), settings, now))
                        .toList())
                .call(sources::add)
                .call(made -> Multi.createFrom()
                        .iterable(made)
                        .onItem()
                        .call(events::changed)
                        .collect()
                        .last())
                .map(made -> made.stream().collect(toMap(source -> source.url, source -> source.id)));
    }

    private Uni<List<Settings>> settled(List<Settings> asked) {
        var names = asked.stream()
                .flatMap(settings -> settings.collections().stream())
                .distinct()
                .toList();
        return collections.settle(names).map(settled -> {
            var spelling = settled.stream().collect(toMap(Registration::key, Function.identity(), (a, b) -> a));
            return asked.stream()
                    .map(settings -> settings.in(settings.collections().stream()
                            .map(name -> spelling.getOrDefault(key(name), name))
                            .distinct()
                            .toList()))
                    .toList();
        });
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package dev.vedette.sources.collections;

import static java.util.stream.Collectors.toMap;

import dev.vedette.kit.identity.Ids;
import dev.vedette.sources.registry.CollectionNames;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names become collections when a source names them first; later spellings follow the first one. */
@ApplicationScoped
public class CollectionSpelling implements CollectionNames {

    private final CollectionRepository collections;
    private final Ids ids;
    private final Clock clock;

    public CollectionSpelling(CollectionRepository collections, Ids ids, Clock clock) {
        this.collections = collections;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<List<String>> settle(List<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().item(List.of())
                : spellings(names)
                        .call(known -> add(names.stream()
                                .filter(name -> !known.containsKey(key(name)))
                                .toList()))
                        .chain(known -> names.stream().allMatch(name -> known.containsKey(key(name)))
                                ? Uni.createFrom().item(known)
                                : spellings(names))
                        .map(known -> spelled(names, known));
    }

    private Uni<Map<String, String>> spellings(List<String> names) {
        return collections
                .listNamed(
                        names.stream().map(CollectionSpelling::key).distinct().toList())
                .map(found -> found.stream().collect(toMap(each -> key(each.name), each -> each.name, (a, b) -> a)));
    }

    /** In one order for everybody, so that two that add the same names never wait for each other. */
    private Uni<Void> add(List<String> missing) {
        return Multi.createFrom()
                .iterable(missing.stream().sorted().toList())
                .onItem()
                .call(name -> collections.addIfMissing(ids.next(), name, clock.instant()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static List<String> spelled(List<String> names, Map<String, String> known) {
        return names.stream()
                .map(name -> known.getOrDefault(key(name), name))
                .distinct()
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

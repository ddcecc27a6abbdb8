package dev.vedette.sources.registry;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which sources belong to collections of which name. */
@ApplicationScoped
public class Membership {

    private final SourceRepository sources;
    private final SourceEvents events;

    public Membership(SourceRepository sources, SourceEvents events) {
        this.sources = sources;
        this.events = events;
    }

    /** How many sources each of these collections has; none for those without. */
    public Uni<Map<String, Long>> count(Collection<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sources.countIn(names)
                        .map(counts -> counts.stream()
                                .collect(Collectors.toMap(
                                        SourceRepository.InCollection::name, SourceRepository.InCollection::sources)));
    }

    /** Gives the collection another name in all its sources, or takes it from them; tells of each. */
    public Uni<Void> rename(String from, @Nullable String to) {
        return sources.lockIn(from)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .invoke(source -> source.recollect(names -> renamed(names, from, to)))
                        .onItem()
                        .call(events::changed)
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private static List<String> renamed(List<String> names, String from, @Nullable String to) {
        UnaryOperator<@Nullable String> each = name -> from.equals(name) ? to : name;
        return names.stream().map(each).flatMap(Stream::ofNullable).distinct().toList();
    }
}

package dev.vedette.sources.bulk;

import static java.util.stream.Collectors.toMap;

import dev.vedette.sources.bulk.BulkResource.BulkItem;
import dev.vedette.sources.bulk.BulkResource.BulkOutcome;
import dev.vedette.sources.bulk.BulkResource.BulkRequest;
import dev.vedette.sources.registry.CollectionNames;
import dev.vedette.sources.registry.Source;
import dev.vedette.sources.registry.SourceEvents;
import dev.vedette.sources.registry.SourceRepository;
import dev.vedette.sources.settings.Settings;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does something with some sources, in one transaction. */
@ApplicationScoped
public class BulkStep {

    private static final int MOST_NAMES = 50;

    private final SourceRepository sources;
    private final SourceEvents events;
    private final CollectionNames collections;
    private final Clock clock;

    public BulkStep(SourceRepository sources, SourceEvents events, CollectionNames collections, Clock clock) {
        this.sources = sources;
        this.events = events;
        this.collections = collections;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<BulkItem>> apply(List<UUID> ids, BulkRequest asked) {
        var action = Objects.requireNonNull(asked.action());
        return value(action, asked.value())
                .chain(value -> sources.lockAll(ids)
                        .map(found -> found.stream().collect(toMap(Source::id, source -> source)))
                        .chain(found -> Multi.createFrom()
                                .iterable(ids)
                                .onItem()
                                .transformToUniAndConcatenate(id -> apply(id, found.get(id), action, value))
                                .collect()
                                .asList()));
    }

    private Uni<String> value(BulkAction action, @Nullable String said) {
        var value = said == null ? "" : said.strip();
        return action == BulkAction.ADD_TO_COLLECTION
                ? collections.settle(List.of(value)).map(List::getFirst)
                : Uni.createFrom().item(value);
    }

    private Uni<BulkItem> apply(UUID id, @Nullable Source source, BulkAction action, String value) {
        if (source == null) {
            return item(id, BulkOutcome.FAILED, "There is no such source");
        }
        if (action == BulkAction.DELETE) {
            return events.deleted(source)
                    .call(() -> sources.delete(source))
                    .chain(() -> item(id, BulkOutcome.CHANGED, null));
        }
        var before = source.settings();
        var after = changed(before, action, value);
        if (after.tags().size() > MOST_NAMES || after.collections().size() > MOST_NAMES) {
            return item(id, BulkOutcome.FAILED, "It has " + MOST_NAMES + " of them already");
        }
        if (after.equals(before)) {
            return item(id, BulkOutcome.UNCHANGED, null);
        }
        source.change(after, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return events.changed(source).chain(() -> item(id, BulkOutcome.CHANGED, null));
    }

    private static Settings changed(Settings before, BulkAction action, String value) {
        return switch (action) {
            case ENABLE -> before.enabled(true);
            case DISABLE -> before.enabled(false);
            case TAG -> before.tagged(with(before.tags(), value));
            case UNTAG -> before.tagged(without(before.tags(), value));
            case ADD_TO_COLLECTION -> before.in(with(before.collections(), value));
            case REMOVE_FROM_COLLECTION -> before.in(without(before.collections(), value));
            case DELETE -> throw new IllegalArgumentException("Deleting changes no settings");
        };
    }

    private static List<String> with(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).distinct().toList();
    }

    private static List<String> without(List<String> names, String name) {
        var rest = new ArrayList<>(names);
        rest.removeIf(name::equalsIgnoreCase);
        return rest;
    }

    private static Uni<BulkItem> item(UUID id, BulkOutcome outcome, @Nullable String reason) {
        return Uni.createFrom().item(new BulkItem(id, outcome, reason));
    }
}

package dev.vedette.articles.index.bulk;

import dev.vedette.articles.index.generations.Indices;
import dev.vedette.articles.opensearch.SearchException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends entries, and strikes out what is settled: written, or refused for good and set aside. */
@ApplicationScoped
public class Settlement {

    private final Bulk bulk;
    private final Indices indices;
    private final Refusals refusals;

    public Settlement(Bulk bulk, Indices indices, Refusals refusals) {
        this.bulk = bulk;
        this.indices = indices;
        this.refusals = refusals;
    }

    /** Fails if something is left in {@code left}. */
    public Uni<Void> settle(Map<UUID, Change> left, List<Entry> entries) {
        return bulk.send(entries)
                .chain(answers -> Multi.createFrom()
                        .iterable(List.copyOf(left.values()))
                        .onItem()
                        .transformToUniAndConcatenate(change -> settle(left, change, answers.get(change.id())))
                        .collect()
                        .last())
                .invoke(last -> requireNothingOf(left))
                .replaceWithVoid();
    }

    /** What has no answer had nothing to be written. */
    private Uni<Void> settle(Map<UUID, Change> left, Change change, Bulk.@Nullable Answer answer) {
        if (answer == null) {
            return struck(left, change);
        }
        return switch (answer.verdict()) {
            case Verdict.Done done -> struck(left, change);
            case Verdict.Refused(var reason) -> setAside(change, reason).chain(() -> struck(left, change));
            case Verdict.Later later -> {
                if (later.isMissing()) {
                    indices.forget(answer.entry().index());
                }
                yield Uni.createFrom().voidItem();
            }
        };
    }

    public Uni<Void> setAside(Change change, String reason) {
        return refusals.setAside(change, reason);
    }

    private static Uni<Void> struck(Map<UUID, Change> left, Change change) {
        left.remove(change.id());
        return Uni.createFrom().voidItem();
    }

    private static void requireNothingOf(Map<UUID, Change> left) {
        if (!left.isEmpty()) {
            throw SearchException.incomplete("OpenSearch does not take " + left.size() + " entries for now");
        }
    }
}

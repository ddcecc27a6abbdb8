package dev.vedette.articles.index;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.index.bulk.Change;
import dev.vedette.articles.index.bulk.Patience;
import dev.vedette.articles.index.bulk.Settlement;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the entries of articles what their documents are at that moment. It ends when each is written, or set aside since
 * it never will be. For as long as OpenSearch or MongoDB are away it tries again, each time from the documents and only
 * what is left. What is refused as a whole is halved until the one is found that the others suffer from.
 */
@ApplicationScoped
public class IndexWriter {

    /** The texts of so many articles are in memory at once. */
    private static final int AT_ONCE = 100;

    private final ArticleStore articles;
    private final Entries entries;
    private final Settlement settlement;
    private final Patience patience;

    public IndexWriter(ArticleStore articles, Entries entries, Settlement settlement, Patience patience) {
        this.articles = articles;
        this.entries = entries;
        this.settlement = settlement;
        this.patience = patience;
    }

    /** Completes when the entries of all are what their documents are, or newer. */
    public Uni<Void> write(Collection<Change> changes) {
        return eachOf(parts(List.copyOf(changes), AT_ONCE));
    }

    private Uni<Void> eachOf(List<List<Change>> parts) {
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(this::writePart)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> writePart(List<Change> part) {
        return Uni.createFrom().deferred(() -> {
            Map<UUID, Change> left = new LinkedHashMap<>();
            part.forEach(change -> left.merge(change.id(), change, Change::later));
            return patience.again(() -> attempt(left)).onFailure().recoverWithUni(failure -> halve(left, failure));
        });
    }

    private Uni<Void> attempt(Map<UUID, Change> left) {
        return articles.list(List.copyOf(left.keySet()))
                .chain(read -> entries.of(left, read))
                .chain(all -> all == null ? attempt(left) : settlement.settle(left, all));
    }

    private Uni<Void> halve(Map<UUID, Change> left, Throwable failure) {
        var changes = List.copyOf(left.values());
        return changes.size() > 1
                ? eachOf(parts(changes, (changes.size() + 1) / 2))
                : patience.again(() -> settlement.setAside(changes.getFirst(), String.valueOf(failure.getMessage())));
    }

    private static List<List<Change>> parts(List<Change> changes, int size) {
        List<List<Change>> parts = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += size) {
            parts.add(changes.subList(from, Math.min(from + size, changes.size())));
        }
        return parts;
    }
}

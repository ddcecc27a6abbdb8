package dev.vedette.articles.index;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.index.bulk.Change;
import dev.vedette.articles.index.bulk.Entry;
import dev.vedette.articles.index.generations.IndexNames;
import dev.vedette.articles.index.generations.IndexedArticle;
import dev.vedette.articles.index.generations.Indices;
import dev.vedette.kit.work.Cores;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns articles into entries: an article that is there is written, one that is gone is deleted wherever it may be. */
@ApplicationScoped
public class Entries {

    private final Cores cores;
    private final Indices indices;

    public Entries(Cores cores, Indices indices) {
        this.cores = cores;
        this.indices = indices;
    }

    /**
     * The entries of {@code wanted}, of which {@code articles} are there.
     *
     * <p>An index that is missing is made first, and then there are no entries yet: the articles must be read again. For
     * whoever deletes an article sees all indices that are there after the article was gone; so an article that was read
     * after its index was there either is written before it is deleted, or finds that its version was.
     *
     * @return null where the articles must be read again
     */
    Uni<List<Entry>> of(Map<UUID, Change> wanted, List<Article> articles) {
        return indices.names().chain(names -> {
            var needed = articles.stream()
                    .map(article -> names.of(article.listed()))
                    .distinct()
                    .toList();
            return indices.make(needed).chain(made -> made ? Uni.createFrom().nullItem() : of(wanted, articles, names));
        });
    }

    private Uni<List<Entry>> of(Map<UUID, Change> wanted, List<Article> articles, IndexNames names) {
        var gone = new HashMap<>(wanted);
        articles.forEach(article -> gone.remove(article.id()));
        gone.values().removeIf(change -> change.record() == null);
        Uni<Collection<String>> deleteFrom = gone.isEmpty()
                ? Uni.createFrom().item(List.of())
                : indices.list().map(Map::keySet);
        return deleteFrom.chain(all -> cores.run(() -> {
            List<Entry> entries = new ArrayList<>();
            articles.forEach(article -> entries.add(entry(article, names)));
            gone.values()
                    .forEach(change ->
                            all.forEach(index -> entries.add(new Entry(change.id(), index, change.version(), null))));
            return entries;
        }));
    }

    private static Entry entry(Article article, IndexNames names) {
        var source = Buffer.buffer(IndexedArticle.of(article).encode());
        return new Entry(article.id(), names.of(article.listed()), article.version(), source);
    }
}

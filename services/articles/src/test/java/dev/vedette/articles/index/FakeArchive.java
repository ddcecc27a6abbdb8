package dev.vedette.articles.index;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.Mongo;
import dev.vedette.contracts.EventIds;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Articles in memory. */
final class FakeArchive extends ArticleStore {

    /** Of no database. */
    static final Mongo NO_MONGO = new Mongo(null, "none") {
        @Override
        public <T> ReactiveMongoCollection<T> collection(String name, Class<T> type) {
            return null;
        }
    };

    private final Map<UUID, Article> articles = new ConcurrentHashMap<>();
    private final List<Integer> reads = new ArrayList<>();
    private volatile Supplier<Uni<Void>> before = () -> Uni.createFrom().voidItem();

    FakeArchive() {
        super(NO_MONGO);
    }

    /** Puts an article in, in this version, listed in November. */
    UUID put(String title, long version) {
        return put(title, version, Instant.parse("2026-11-20T10:00:00Z"));
    }

    UUID put(String title, long version, Instant listed) {
        var id = EventIds.of("sample", title);
        articles.put(id, SampleArticles.of(id, title, version, listed));
        return id;
    }

    void remove(UUID id) {
        articles.remove(id);
    }

    /** Something that happens before each read. */
    void beforeEachRead(Supplier<Uni<Void>> happens) {
        before = happens;
    }

    /** How many were asked for, read by read. */
    List<Integer> reads() {
        return List.copyOf(reads);
    }

    @Override
    public Uni<List<Article>> list(Collection<UUID> ids) {
        return before.get().map(done -> {
            reads.add(ids.size());
            return ids.stream().filter(articles::containsKey).map(articles::get).collect(Collectors.toList());
        });
    }
}

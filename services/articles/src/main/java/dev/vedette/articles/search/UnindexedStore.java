package dev.vedette.articles.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.UpdateOptions;
import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.Mongo;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** {@code unindexed}: articles whose entry in the index is behind, because OpenSearch was away; else empty. */
@ApplicationScoped
class UnindexedStore {

    private static final int SOME = 50;

    private final ReactiveMongoCollection<Document> unindexed;

    UnindexedStore(Mongo mongo) {
        this.unindexed = mongo.collection("unindexed");
    }

    Uni<Void> mark(Article article) {
        var mark = new Document("$max", new Document("version", article.version()));
        return unindexed
                .updateOne(eq("_id", article.id().toString()), mark, new UpdateOptions().upsert(true))
                .replaceWithVoid();
    }

    /** Takes the mark away, unless the article changed again. */
    Uni<Void> clear(Article article) {
        return unindexed
                .deleteOne(and(eq("_id", article.id().toString()), lte("version", article.version())))
                .replaceWithVoid();
    }

    Uni<List<UUID>> listSome() {
        return unindexed
                .find(new FindOptions().limit(SOME))
                .map(mark -> UUID.fromString(mark.getString("_id")))
                .collect()
                .asList();
    }
}

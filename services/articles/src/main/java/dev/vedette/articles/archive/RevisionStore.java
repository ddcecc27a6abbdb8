package dev.vedette.articles.archive;

import static com.mongodb.client.model.Filters.eq;

import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** {@code revisions}: every text that an article ever had, by article and number. */
@ApplicationScoped
public class RevisionStore {

    private final ReactiveMongoCollection<Kept> revisions;

    public RevisionStore(Mongo mongo) {
        this.revisions = mongo.collection("revisions", Kept.class);
    }

    /** Whether it was added; false where its number is taken already. */
    Uni<Boolean> add(Revision revision) {
        return revisions
                .insertOne(new Kept(id(revision.articleId(), revision.number()), revision))
                .replaceWith(true)
                .onFailure(Mongo::isDuplicate)
                .recoverWithItem(false);
    }

    public Uni<@Nullable Revision> find(UUID articleId, int number) {
        return Mongo.one(revisions.find(eq("_id", id(articleId, number))))
                .map(kept -> kept == null ? null : kept.revision());
    }

    private static String id(UUID articleId, int number) {
        return articleId + ":" + number;
    }

    /** A document. */
    public record Kept(@BsonId String id, Revision revision) {}
}

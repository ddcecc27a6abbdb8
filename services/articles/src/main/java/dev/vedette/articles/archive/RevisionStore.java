package dev.vedette.articles.archive;

import static com.mongodb.client.model.Filters.eq;

import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.bson.Document;

/** {@code revisions}: every text that an article ever had. */
@ApplicationScoped
public class RevisionStore {

    private final ReactiveMongoCollection<Document> revisions;

    public RevisionStore(Mongo mongo) {
        this.revisions = mongo.collection("revisions");
    }

    /** Whether it was added; false where its number is taken already. */
    Uni<Boolean> add(Revision revision) {
        var document = new Document("_id", id(revision.articleId(), revision.number()));
        document.putAll(RevisionBson.write(revision));
        return revisions
                .insertOne(document)
                .replaceWith(true)
                .onFailure(Mongo::isDuplicate)
                .recoverWithItem(false);
    }

    /** A revision that must be there. */
    public Uni<Revision> get(UUID articleId, int number) {
        return revisions
                .find(eq("_id", id(articleId, number)))
                .collect()
                .first()
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("There is no revision " + id(articleId, number)))
                .map(RevisionBson::read);
    }

    private static String id(UUID articleId, int number) {
        return articleId + ":" + number;
    }
}

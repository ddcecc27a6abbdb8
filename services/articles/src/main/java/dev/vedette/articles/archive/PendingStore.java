package dev.vedette.articles.archive;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** {@code pending}: which articles are stored, or about to be, and not yet published. Small at any time. */
@ApplicationScoped
public class PendingStore {

    private static final int SOME = 100;

    private final ReactiveMongoCollection<Document> pending;

    public PendingStore(Mongo mongo) {
        this.pending = mongo.collection("pending");
    }

    Uni<Void> mark(Revision revision, Instant now) {
        var mark = new Document("_id", revision.articleId().toString())
                .append("revision", revision.number())
                .append("since", Date.from(now));
        return pending.replaceOne(eq("_id", revision.articleId().toString()), mark, new ReplaceOptions().upsert(true))
                .replaceWithVoid();
    }

    /** Takes the mark away, unless a later revision set it again. */
    public Uni<Void> clear(Revision revision) {
        var mark = and(eq("_id", revision.articleId().toString()), lte("revision", revision.number()));
        return pending.deleteOne(mark).replaceWithVoid();
    }

    /** Some that were marked before {@code time}. */
    public Uni<List<Mark>> listBefore(Instant time) {
        return pending.find(lte("since", Date.from(time)), new FindOptions().limit(SOME))
                .map(mark -> new Mark(UUID.fromString(mark.getString("_id")), Bson.number(mark, "revision")))
                .collect()
                .asList();
    }

    /** A revision that waits to be published. */
    public record Mark(UUID articleId, int revision) {}
}

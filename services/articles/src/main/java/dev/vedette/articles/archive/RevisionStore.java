package dev.vedette.articles.archive;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** {@code revisions}: every text that an article ever had, by article and number. */
@ApplicationScoped
public class RevisionStore {

    private static final int AT_ONCE = 10;

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

    /** Those from {@code newest} down to {@code oldest}, few in memory at a time: each may have a megabyte. */
    public Multi<Revision> backwards(UUID articleId, long newest, long oldest) {
        var ids = LongStream.rangeClosed(oldest, newest)
                .map(number -> newest + oldest - number)
                .mapToObj(number -> id(articleId, number));
        return Multi.createFrom()
                .items(ids)
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToMultiAndConcatenate(some -> revisions
                        .find(in("_id", some))
                        .collect()
                        .asList()
                        .onItem()
                        .transformToMulti(RevisionStore::sorted));
    }

    private static Multi<Revision> sorted(List<Kept> some) {
        return Multi.createFrom()
                .items(some.stream()
                        .map(Kept::revision)
                        .sorted(Comparator.comparingInt(Revision::number).reversed()));
    }

    private static String id(UUID articleId, long number) {
        return articleId + ":" + number;
    }

    /** A document. */
    public record Kept(@BsonId String id, Revision revision) {}
}

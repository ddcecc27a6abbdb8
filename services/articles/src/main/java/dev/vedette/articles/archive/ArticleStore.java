package dev.vedette.articles.archive;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** {@code articles}: each as it stands, with its tags under {@code tags.<topic id>}. */
@ApplicationScoped
public class ArticleStore {

    private static final FindOneAndUpdateOptions CHANGED =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final ReactiveMongoCollection<Document> articles;

    public ArticleStore(Mongo mongo) {
        this.articles = mongo.collection("articles");
    }

    public Uni<@Nullable Article> find(UUID id) {
        return articles.find(byId(id)).collect().first().onItem().ifNotNull().transform(ArticleBson::read);
    }

    /** The hash of what an article says now. */
    public Uni<@Nullable String> findHash(UUID id) {
        return articles.find(byId(id), new FindOptions().projection(include("hash")))
                .collect()
                .first()
                .onItem()
                .ifNotNull()
                .transform(document -> document.getString("hash"));
    }

    public Uni<List<Article>> list(Collection<UUID> ids) {
        return list(ids, new FindOptions());
    }

    /** Without their texts, which stay where they are; leads are there. */
    public Uni<List<Article>> listWithoutText(Collection<UUID> ids) {
        return list(ids, new FindOptions().projection(exclude("text")));
    }

    private Uni<List<Article>> list(Collection<UUID> ids, FindOptions options) {
        var wanted = ids.stream().map(UUID::toString).toList();
        return articles.find(in("_id", wanted), options)
                .map(ArticleBson::read)
                .collect()
                .asList();
    }

    /** All of them in the order of their ids. */
    public Multi<Article> scan() {
        return articles.find(new FindOptions().sort(new Document("_id", 1)).batchSize(50))
                .map(ArticleBson::read);
    }

    /** Brings an article to {@code revision}, unless it is there or past it. */
    Uni<Void> raise(Revision revision) {
        var older = and(byId(revision.articleId()), lt("revision", revision.number()));
        var options = new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .projection(include("_id"))
                .upsert(true);
        return articles.findOneAndUpdate(older, ArticleBson.raise(revision), options)
                .onFailure(Mongo::isDuplicate)
                .recoverWithNull()
                .replaceWithVoid();
    }

    /**
     * Writes a tag, unless the article has passed its revision, or has one of this topic that is as new: of a higher
     * revision, or of the same one by the same or a later version of the topic. So the order of arrival does not matter.
     *
     * @return the article as changed; null where nothing changed, or there is no such article
     */
    public Uni<@Nullable Article> tag(UUID id, ArticleTag tag) {
        var path = "tags." + tag.topicId();
        var older = or(
                exists(path, false),
                lt(path + ".revision", tag.revision()),
                and(eq(path + ".revision", tag.revision()), lt(path + ".topicVersion", tag.topicVersion())));
        var filter = and(byId(id), lte("revision", tag.revision()), older);
        return articles.findOneAndUpdate(filter, ArticleBson.tag(path, tag), CHANGED)
                .onItem()
                .ifNotNull()
                .transform(ArticleBson::read);
    }

    private static Bson byId(UUID id) {
        return eq("_id", id.toString());
    }
}

package dev.vedette.articles.archive;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * {@code articles}: each as it stands. Every update is made to the version that was read, and to no other; whoever was
 * slower reads again.
 */
@ApplicationScoped
public class ArticleStore {

    private static final int IDS_AT_ONCE = 1_000;
    private static final String VERSION = "version";
    private static final String STORY = "storyId";
    private static final String TAGGING = "tagging";
    private static final String HASH = "current.hash";

    private final ReactiveMongoCollection<Article> articles;

    public ArticleStore(Mongo mongo) {
        this.articles = mongo.collection("articles", Article.class);
    }

    public Uni<@Nullable Article> find(UUID id) {
        return Mongo.one(articles.find(byId(id)));
    }

    /** The hash of what an article says now. */
    public Uni<@Nullable String> findHash(UUID id) {
        return Mongo.one(articles.find(byId(id), Document.class, new FindOptions().projection(include(HASH))))
                .map(found -> found == null ? null : found.getEmbedded(List.of(HASH.split("\\.")), String.class));
    }

    public Uni<List<Article>> list(Collection<UUID> ids) {
        return list(ids, new FindOptions());
    }

    /** Without their texts, pages and addresses, which stay where they are; leads are there. */
    public Uni<List<Article>> listWithoutText(Collection<UUID> ids) {
        return list(ids, new FindOptions().projection(exclude("current.content.text", "pages", "addresses")));
    }

    private Uni<List<Article>> list(Collection<UUID> ids, FindOptions options) {
        var wanted = ids.stream().map(UUID::toString).toList();
        return articles.find(in("_id", wanted), options).collect().asList();
    }

    /** The ids of all that come after this one, or of all, in their order. */
    public Multi<UUID> ids(@Nullable UUID after) {
        var options = new FindOptions()
                .projection(include("_id"))
                .sort(new Document("_id", 1))
                .batchSize(IDS_AT_ONCE);
        if (after != null) {
            options.filter(gt("_id", after.toString()));
        }
        return articles.find(Document.class, options).map(found -> UUID.fromString(found.getString("_id")));
    }

    /** Whether it was added; false where it is there. */
    Uni<Boolean> add(Article article) {
        return articles.insertOne(article)
                .replaceWith(true)
                .onFailure(Mongo::isDuplicate)
                .recoverWithItem(false);
    }

    /** Puts a revision in the place of the one before, whose tags end with it; false where another writer was first. */
    Uni<Boolean> raise(Article read, Revision next) {
        return update(
                read,
                combine(
                        set("current", next),
                        set(TAGGING, Tagging.none(next.number())),
                        set(VERSION, read.version() + 1),
                        addToSet("pages", next.ref()),
                        addEachToSet("addresses", next.addresses())));
    }

    /**
     * Says that the story of an article, which is not settled, will be that of another; false where that is no longer so.
     */
    public Uni<Boolean> link(Article read, UUID other) {
        return updateStory(read, set(STORY, other));
    }

    /** Settles the story of an article for ever; null where it is no longer as it was read. */
    public Uni<@Nullable Article> settle(Article read, UUID story) {
        return updateStory(read, combine(set(STORY, story), set(VERSION, Article.FIRST_VERSION)))
                .map(done -> done ? read.settled(story) : null);
    }

    private Uni<Boolean> updateStory(Article read, Bson change) {
        var asRead = and(at(read.id(), Article.UNSETTLED), eq(STORY, read.storyId()));
        return articles.updateOne(asRead, change).map(result -> result.getMatchedCount() == 1);
    }

    /**
     * Notes a page that says what the article says. One that brings it out as news makes a new version, so that of two
     * such pages only one can; of others the order does not matter.
     */
    Uni<Boolean> note(Article read, PageRef ref, List<String> addresses) {
        var version = ref.stream() == null ? read.version() : read.version() + 1;
        return update(
                read, combine(set(VERSION, version), addToSet("pages", ref), addEachToSet("addresses", addresses)));
    }

    private Uni<Boolean> update(Article read, Bson change) {
        return articles.updateOne(at(read.id(), read.version()), change).map(result -> result.getMatchedCount() == 1);
    }

    /**
     * Changes what the topics say of an article, in one update.
     *
     * @param change gives the same state where there is nothing to change; may be asked more than once
     * @return the article's version now; null where there is no such article
     */
    public Uni<@Nullable Long> tag(UUID id, UnaryOperator<Tagging> change) {
        Uni<@Nullable Long> attempt = Mongo.one(
                        articles.find(byId(id), Tagged.class, new FindOptions().projection(include(VERSION, TAGGING))))
                .chain(read -> read == null
                        ? Uni.createFrom().<@Nullable Long>nullItem()
                        : tag(read, change.apply(read.tagging())));
        return LostRace.again(attempt);
    }

    private Uni<@Nullable Long> tag(Tagged read, Tagging changed) {
        if (changed.equals(read.tagging())) {
            return Uni.createFrom().<@Nullable Long>item(read.version());
        }
        var next = read.version() + 1;
        return articles.updateOne(at(read.id(), read.version()), combine(set(TAGGING, changed), set(VERSION, next)))
                .map(result -> {
                    if (result.getMatchedCount() == 0) {
                        throw new LostRace();
                    }
                    return next;
                });
    }

    private static Bson byId(UUID id) {
        return eq("_id", id.toString());
    }

    private static Bson at(UUID id, long version) {
        return and(byId(id), eq(VERSION, version));
    }

    /** As much of an article as its tags need. */
    public record Tagged(@BsonId UUID id, long version, Tagging tagging) {}
}

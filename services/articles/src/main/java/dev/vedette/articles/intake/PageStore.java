package dev.vedette.articles.intake;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.exclude;

import dev.vedette.articles.ArticlesConfig;
import dev.vedette.articles.archive.Mongo;
import dev.vedette.contracts.PageFetched;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * {@code pages}: the original of each page that was dealt with, compressed, and what became of it; for a time. Ids begin
 * with the day, so that what has expired is a range of them.
 */
@ApplicationScoped
class PageStore {

    private final ReactiveMongoCollection<Original> pages;
    private final Clock clock;
    private final Duration kept;

    PageStore(Mongo mongo, Clock clock, ArticlesConfig config) {
        this.pages = mongo.collection("pages", Original.class);
        this.clock = clock;
        this.kept = config.originalsKept();
    }

    /** What became of a page when it came before. */
    Uni<@Nullable Outcome> find(PageFetched page) {
        return Mongo.one(pages.find(eq("_id", id(page)), Outcome.class, new FindOptions().projection(exclude("body"))));
    }

    Uni<Void> save(PageFetched page, @Nullable UUID articleId, @Nullable String skipped) {
        var body = new Binary(page.bodyZstd());
        var original = new Original(id(page), page.url(), page.contentType(), articleId, skipped, body);
        return pages.insertOne(original)
                .onFailure(Mongo::isDuplicate)
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** Removes the days that are no longer kept; harmless to repeat. */
    Uni<Void> removeExpired() {
        return pages.deleteMany(lt("_id", day(clock.instant().minus(kept)))).replaceWithVoid();
    }

    private static String id(PageFetched page) {
        return day(page.times().seen()) + "/" + page.eventId();
    }

    private static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** A document: {@code articleId} where it says what a revision of an article says, {@code skipped} where it is none. */
    public record Original(
            @BsonId String id,
            String url,
            @Nullable String contentType,
            @Nullable UUID articleId,
            @Nullable String skipped,
            Binary body) {}

    /** What became of a page; null where it is no article. */
    public record Outcome(@BsonId String id, @Nullable UUID articleId) {}
}

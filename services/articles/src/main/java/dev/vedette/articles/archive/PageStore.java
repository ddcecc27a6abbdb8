package dev.vedette.articles.archive;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.client.model.IndexOptions;
import dev.vedette.articles.ArticlesConfig;
import dev.vedette.contracts.PageFetched;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** {@code pages}: the original of each page that was dealt with, compressed, and what became of it; for a time. */
@ApplicationScoped
public class PageStore {

    private final ReactiveMongoCollection<Document> pages;
    private final Clock clock;
    private final Duration kept;

    public PageStore(Mongo mongo, Clock clock, ArticlesConfig config) {
        this.pages = mongo.collection("pages");
        this.clock = clock;
        this.kept = config.originalsKept();
    }

    /** What became of a page when it came before. */
    public Uni<@Nullable Outcome> find(UUID eventId) {
        return pages.find(eq("_id", eventId.toString()), new FindOptions().projection(exclude("body")))
                .collect()
                .first()
                .onItem()
                .ifNotNull()
                .transform(PageStore::outcome);
    }

    public Uni<Void> save(PageFetched page, Outcome outcome) {
        var document = new Document("_id", page.eventId().toString())
                .append("url", page.url())
                .append("contentType", page.contentType())
                .append("body", new Binary(page.bodyZstd()))
                .append("expires", Date.from(clock.instant().plus(kept)));
        switch (outcome) {
            case Outcome.Stored stored ->
                document.append("articleId", stored.articleId().toString()).append("revision", stored.revision());
            case Outcome.Skipped skipped -> document.append("skipped", skipped.reason());
        }
        return pages.insertOne(document)
                .onFailure(Mongo::isDuplicate)
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** Lets MongoDB remove what has expired; harmless to repeat. */
    public Uni<Void> prepare() {
        return pages.createIndex(new Document("expires", 1), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS))
                .replaceWithVoid();
    }

    private static Outcome outcome(Document document) {
        var skipped = document.getString("skipped");
        return skipped == null
                ? new Outcome.Stored(Bson.uuid(document, "articleId"), Bson.number(document, "revision"))
                : new Outcome.Skipped(skipped);
    }

    /** What became of a page. */
    public sealed interface Outcome {

        /** It says what a revision of an article says. */
        record Stored(UUID articleId, int revision) implements Outcome {}

        /** It is no article. */
        record Skipped(String reason) implements Outcome {}
    }
}

package dev.vedette.articles.identity;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;

import dev.vedette.articles.archive.Mongo;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/** {@code urls}: the claims on addresses. */
@ApplicationScoped
class UrlStore {

    private final ReactiveMongoCollection<Document> urls;

    UrlStore(Mongo mongo) {
        this.urls = mongo.collection("urls");
    }

    Uni<Map<String, Claim>> find(Collection<String> addresses) {
        return urls.find(in("_id", addresses)).map(UrlStore::read).collect().asMap(Claim::address, identity());
    }

    /** Whether it was added; false where someone was first. */
    Uni<Boolean> add(Claim claim) {
        return urls.insertOne(write(claim))
                .replaceWith(true)
                .onFailure(Mongo::isDuplicate)
                .recoverWithItem(false);
    }

    /** Whether {@code claim} now stands in the place of {@code old}; false where that had gone. */
    Uni<Boolean> replace(Claim old, Claim claim) {
        var same = and(eq("_id", old.address()), eq("articleId", old.articleId().toString()), eq("by", old.by()));
        return urls.replaceOne(same, write(claim)).map(result -> result.getMatchedCount() == 1);
    }

    private static Document write(Claim claim) {
        return new Document("_id", claim.address())
                .append("articleId", claim.articleId().toString())
                .append("url", claim.url())
                .append("by", claim.by())
                .append("hash", claim.hash());
    }

    private static Claim read(Document document) {
        return new Claim(
                document.getString("_id"),
                UUID.fromString(document.getString("articleId")),
                document.getString("url"),
                document.getString("by"),
                document.getString("hash"));
    }
}

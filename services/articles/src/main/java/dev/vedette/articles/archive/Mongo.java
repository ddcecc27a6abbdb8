package dev.vedette.articles.archive;

import com.mongodb.MongoServerException;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The collections, each reached by {@code _id}. Records are written as they are: a field for each component. */
@ApplicationScoped
public class Mongo {

    public static final int DUPLICATE_KEY = 11_000;

    private final ReactiveMongoClient client;
    private final String database;

    public Mongo(ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
        this.client = client;
        this.database = database;
    }

    public ReactiveMongoCollection<Document> collection(String name) {
        return collection(name, Document.class);
    }

    public <T> ReactiveMongoCollection<T> collection(String name, Class<T> type) {
        return client.getDatabase(database).getCollection(name, type);
    }

    /** The one document that was asked for, or null. */
    public static <T> Uni<@Nullable T> one(Multi<T> found) {
        return found.collect().first().map(document -> document);
    }

    /** Whether a write failed because someone else was first. */
    public static boolean isDuplicate(Throwable failure) {
        return failure instanceof MongoServerException server && server.getCode() == DUPLICATE_KEY;
    }
}

package dev.vedette.articles.archive;

import com.mongodb.MongoServerException;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The collections, each reached by {@code _id}. */
@ApplicationScoped
public class Mongo {

    private static final int DUPLICATE_KEY = 11_000;

    private final ReactiveMongoClient client;
    private final String database;

    public Mongo(ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
        this.client = client;
        this.database = database;
    }

    public ReactiveMongoCollection<Document> collection(String name) {
        return client.getDatabase(database).getCollection(name);
    }

    /** Whether a write failed because someone else was first. */
    public static boolean isDuplicate(Throwable failure) {
        return failure instanceof MongoServerException server && server.getCode() == DUPLICATE_KEY;
    }
}

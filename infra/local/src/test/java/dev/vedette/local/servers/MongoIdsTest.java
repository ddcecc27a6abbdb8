package dev.vedette.local.servers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import dev.vedette.local.place.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids in the MongoDB-wire server, which finds them in the collection itself. */
@TestInstance(Lifecycle.PER_CLASS)
class MongoIdsTest {

    @TempDir
    static Path data;

    private MongoWireServer mongo;
    private MongoClient client;
    private MongoCollection<Document> articles;

    @BeforeAll
    void start() {
        mongo = new MongoWireServer(data, Ports.free());
        mongo.start();
    }

    @BeforeEach
    void empty() {
        if (client != null) {
            client.close();
        }
        client = connect();
        articles = client.getDatabase("ids").getCollection("articles");
        articles.drop();
    }

    @AfterAll
    void stop() {
        client.close();
        mongo.close();
    }

    private MongoClient connect() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.address()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    static Stream<Object> ids() {
        return Stream.of(
                "https://example.org/1",
                UUID.fromString("5a6e0f63-8f8f-4c09-9d11-111111111111"),
                new ObjectId("665f1f77bcf86cd799439011"),
                7,
                8L,
                9.5,
                new Document("topic", 3).append("day", "2026-11-28"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void one_is_found_alone_and_beside_other_fields(Object id) {
        articles.insertOne(new Document("_id", id).append("version", 1));
        articles.insertOne(new Document("_id", "another").append("version", 1));

        assertThat(articles.find(eq("_id", id))).hasSize(1);
        assertThat(articles.find(in("_id", List.of(id, "nowhere")))).hasSize(1);
        assertThat(articles.find(new Document("_id", id).append("version", 1))).hasSize(1);
        assertThat(articles.find(and(eq("version", 1), eq("_id", id)))).hasSize(1);
        assertThat(articles.find(and(eq("_id", id), eq("version", 2)))).isEmpty();
        assertThat(articles.find(and(eq("_id", id), eq("_id", "another")))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void one_is_updated_and_deleted_only_where_the_rest_fits(Object id) {
        articles.insertOne(new Document("_id", id).append("version", 1));

        assertThat(articles.updateOne(and(eq("_id", id), eq("version", 2)), set("title", "wrong"))
                        .getMatchedCount())
                .isZero();
        assertThat(articles.updateOne(and(eq("_id", id), eq("version", 1)), inc("version", 1))
                        .getMatchedCount())
                .isOne();
        assertThat(articles.deleteOne(and(eq("_id", id), eq("version", 1))).getDeletedCount())
                .isZero();
        assertThat(articles.deleteOne(and(eq("_id", id), eq("version", 2))).getDeletedCount())
                .isOne();
        assertThat(articles.find()).isEmpty();
        articles.insertOne(new Document("_id", id));
        assertThat(articles.find()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void one_is_given_once(Object id) {
        articles.insertOne(new Document("_id", id));

        assertThatThrownBy(() -> articles.insertOne(new Document("_id", id))).isInstanceOf(MongoWriteException.class);
        // taken, and what is asked beside it does not fit
        assertThatThrownBy(() -> articles.updateOne(
                        and(eq("_id", id), eq("version", 1)), set("title", "x"), new UpdateOptions().upsert(true)))
                .isInstanceOfAny(MongoWriteException.class, DuplicateKeyException.class);
        assertThat(articles.find()).hasSize(1);
    }

    @Test
    void whole_and_broken_numbers_of_one_value_are_one_id() {
        articles.insertOne(new Document("_id", 1));

        assertThat(articles.find(eq("_id", 1L))).hasSize(1);
        assertThat(articles.find(eq("_id", 1.0))).hasSize(1);
        assertThatThrownBy(() -> articles.insertOne(new Document("_id", 1.0))).isInstanceOf(MongoWriteException.class);
    }

    @Test
    void an_upsert_makes_one_and_then_finds_it() {
        var id = UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            articles.updateOne(eq("_id", id), inc("count", 1), new UpdateOptions().upsert(true));
        }
        assertThat(articles.find()).containsExactly(new Document("_id", id).append("count", 3));
    }

    @Test
    void ranges_of_ids_are_found_and_deleted() {
        Stream.of("a", "b", "c").forEach(id -> articles.insertOne(new Document("_id", id)));

        assertThat(articles.find(lt("_id", "c"))).hasSize(2);
        assertThat(articles.deleteMany(lt("_id", "c")).getDeletedCount()).isEqualTo(2);
        assertThat(articles.find()).containsExactly(new Document("_id", "c"));
    }

    @Test
    void ids_are_found_again_after_a_kill() {
        articles.insertOne(new Document("_id", "kept").append("version", 1));
        mongo.kill();
        mongo.restart();
        client.close();
        client = connect();
        articles = client.getDatabase("ids").getCollection("articles");

        assertThat(articles.find(and(eq("_id", "kept"), eq("version", 1)))).hasSize(1);
        assertThatThrownBy(() -> articles.insertOne(new Document("_id", "kept")))
                .isInstanceOf(MongoWriteException.class);
    }
}

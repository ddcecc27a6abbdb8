package dev.vedette.articles.stories;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.vedette.articles.archive.Mongo;
import dev.vedette.stories.copies.Candidates;
import dev.vedette.stories.copies.Sketch;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * {@code story_keys}: which articles have a key of a sketch, by the sketch's version, the article's day and the key. Ids
 * begin with version and day, so that what is past is a range of them.
 *
 * <p>An article is noted more than once where its story was settled more than once; that harms nobody.
 */
@ApplicationScoped
class KeyStore {

    /** Days before an article's own that are read; one after it too, as clocks differ. */
    private static final int DAYS_BEFORE = 3;

    private static final int TRIES = 10;

    private final ReactiveMongoCollection<Key> keys;

    KeyStore(Mongo mongo) {
        this.keys = mongo.collection("story_keys", Key.class);
    }

    /** In one command. */
    Uni<Void> write(UUID article, Instant time, long[] sketch) {
        if (sketch.length == 0) {
            return Uni.createFrom().voidItem();
        }
        var add = pushEach("articles", List.of(article), new PushOptions().slice(-Candidates.HOLDERS));
        var upsert = new UpdateOptions().upsert(true);
        var writes = ids(day(time), sketch)
                .map(id -> new UpdateOneModel<Key>(eq("_id", id), add, upsert))
                .toList();
        // two that make one key at the same time: the slower finds it when it comes again
        return keys.bulkWrite(writes, new BulkWriteOptions().ordered(false))
                .onFailure(KeyStore::isOnlyRaces)
                .retry()
                .atMost(TRIES)
                .replaceWithVoid();
    }

    /** Those that have the keys, of each key and day, in the days around {@code time}. */
    Uni<List<Key>> find(Instant time, long[] sketch) {
        var day = day(time);
        var ids = IntStream.rangeClosed(-DAYS_BEFORE, 1)
                .boxed()
                .flatMap(days -> ids(day.plusDays(days), sketch))
                .toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : keys.find(in("_id", ids)).collect().asList();
    }

    /** Removes the days before {@code time} that no article of that time reads; harmless to repeat. */
    Uni<Void> removeBefore(Instant time) {
        return keys.deleteMany(lt("_id", prefix(day(time).minusDays(DAYS_BEFORE))))
                .replaceWithVoid();
    }

    private static boolean isOnlyRaces(Throwable failure) {
        return failure instanceof MongoBulkWriteException bulk
                && bulk.getWriteConcernError() == null
                && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == Mongo.DUPLICATE_KEY);
    }

    private static Stream<String> ids(LocalDate day, long[] sketch) {
        var prefix = prefix(day);
        return Arrays.stream(sketch).mapToObj(key -> String.format(Locale.ROOT, "%s/%016x", prefix, key));
    }

    private static String prefix(LocalDate day) {
        return String.format(Locale.ROOT, "%03d/%s", Sketch.VERSION, day);
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** A document. */
    public record Key(@BsonId String id, List<UUID> articles) {}
}

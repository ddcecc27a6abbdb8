package dev.vedette.articles.index.generations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import dev.vedette.articles.archive.Mongo;
import dev.vedette.articles.index.generations.GenerationState.Phase;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * {@code generations}: one document for each generation there is, by its hash. All replicas work on the same ones: who
 * inserts the document begins the generation, and who holds the lease in it walks.
 */
@ApplicationScoped
public class GenerationStore {

    private static final String PHASE = "phase";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final ReactiveMongoCollection<GenerationState> generations;
    private final Clock clock;

    public GenerationStore(Mongo mongo, Clock clock) {
        this.generations = mongo.collection("generations", GenerationState.class);
        this.clock = clock;
    }

    /** The generation's state, begun where there is none. */
    public Uni<GenerationState> get(Generation generation) {
        return find(generation)
                .chain(found ->
                        found == null ? begin(generation) : Uni.createFrom().item(found));
    }

    private Uni<@Nullable GenerationState> find(Generation generation) {
        return Mongo.one(generations.find(eq("_id", generation.hash())));
    }

    private Uni<GenerationState> begin(Generation generation) {
        return generations
                .insertOne(GenerationState.begin(generation, now()))
                .replaceWithVoid()
                .onFailure(Mongo::isDuplicate)
                .recoverWithNull()
                .chain(() -> get(generation));
    }

    /** All that there are. */
    public Uni<List<GenerationState>> list() {
        return generations
                .find(new FindOptions().sort(new Document("_id", 1)))
                .collect()
                .asList();
    }

    /** Whether {@code holder} may walk for so long: nobody else does, or not any more. */
    public Uni<Boolean> claim(Generation generation, String holder, Duration lease) {
        var free = or(exists(HOLDER, false), eq(HOLDER, null), eq(HOLDER, holder), lt(UNTIL, date(now())));
        return update(
                and(eq("_id", generation.hash()), eq(PHASE, Phase.FILLING.name()), free),
                set(HOLDER, holder),
                set(UNTIL, date(now().plus(lease))));
    }

    /** Notes that all articles up to {@code after} are written; false where another replica has taken over. */
    public Uni<Boolean> checkpoint(Generation generation, String holder, String after, int more, Duration lease) {
        return update(
                held(generation, holder),
                set("after", after),
                inc("walked", (long) more),
                set(UNTIL, date(now().plus(lease))));
    }

    /** The walk is at its end; false where another replica has taken over. */
    public Uni<Boolean> walked(Generation generation, String holder, Map<String, Long> targets) {
        return update(
                held(generation, holder),
                set(PHASE, Phase.WALKED.name()),
                set("targets", new Document(Map.copyOf(targets))),
                unset(HOLDER),
                unset(UNTIL));
    }

    /** It holds the whole archive from now on. */
    public Uni<Boolean> complete(Generation generation) {
        return update(
                and(eq("_id", generation.hash()), eq(PHASE, Phase.WALKED.name())),
                set(PHASE, Phase.COMPLETE.name()),
                set("complete", date(now())));
    }

    /** Notes an index that was made. */
    Uni<Boolean> add(Generation generation, String index, String id) {
        var field = "indices." + index;
        return update(and(eq("_id", generation.hash()), exists(field, false)), set(field, id));
    }

    /** An index is gone with all that was in it: the walk begins anew. False where another replica noted that. */
    Uni<Boolean> lose(Generation generation, String index, String id) {
        var field = "indices." + index;
        return update(and(eq("_id", generation.hash()), eq(field, id)), unset(field), fromTheBeginning());
    }

    /** Changes are lost that the index never saw: the walk begins anew. */
    public Uni<Boolean> restart(Generation generation) {
        return update(eq("_id", generation.hash()), fromTheBeginning());
    }

    private static Bson fromTheBeginning() {
        return combine(
                set(PHASE, Phase.FILLING.name()),
                set("walked", 0L),
                unset("after"),
                unset(HOLDER),
                unset(UNTIL),
                unset("complete"));
    }

    /** Notes that a release of this generation runs. */
    public Uni<Boolean> use(Generation generation) {
        return update(eq("_id", generation.hash()), set("used", date(now())));
    }

    public Uni<Void> remove(Generation generation) {
        return generations.deleteOne(eq("_id", generation.hash())).replaceWithVoid();
    }

    private Uni<Boolean> update(Bson filter, Bson... changes) {
        return generations
                .updateOne(filter, combine(new ArrayList<>(List.of(changes))))
                .map(result -> result.getMatchedCount() == 1);
    }

    private static Bson held(Generation generation, String holder) {
        return and(eq("_id", generation.hash()), eq(PHASE, Phase.FILLING.name()), eq(HOLDER, holder));
    }

    private Instant now() {
        return clock.instant();
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}

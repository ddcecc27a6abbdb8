package dev.vedette.articles.index.generations;

import dev.vedette.articles.ArticlesConfig;
import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.articles.opensearch.SearchException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The indices of a generation in OpenSearch. Each has two aliases: the generation's for reading all of them, and its own
 * for writing, since a write to a name that is not there would make an index with a mapping that OpenSearch invents.
 */
@ApplicationScoped
public class Indices {

    private static final Logger LOG = Logger.getLogger(Indices.class);
    /** So long is remembered which version a deleted article had, and a late write of an older one refused. */
    private static final String DELETES_KEPT = "1h";

    private final OpenSearch openSearch;
    private final GenerationStore generations;
    private final Generation generation;
    private final int shards;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile @Nullable IndexNames names;

    @Inject
    Indices(OpenSearch openSearch, GenerationStore generations, Generation generation, ArticlesConfig config) {
        this(openSearch, generations, generation, config.shards());
    }

    public Indices(OpenSearch openSearch, GenerationStore generations, Generation generation, int shards) {
        this.openSearch = openSearch;
        this.generations = generations;
        this.generation = generation;
        this.shards = shards;
    }

    /** How the indices are named; asked of the store once. */
    public Uni<IndexNames> names() {
        var asked = names;
        return asked != null
                ? Uni.createFrom().item(asked)
                : generations
                        .get(generation)
                        .map(state -> new IndexNames(generation, YearMonth.parse(state.first())))
                        .invoke(answer -> names = answer);
    }

    public static String writeAlias(String index) {
        return index + "-write";
    }

    /** Makes those that are not known to be there; true where there were any. Two replicas may make the same at once. */
    public Uni<Boolean> make(Collection<String> indices) {
        var unknown = indices.stream().filter(index -> !known.contains(index)).toList();
        return Multi.createFrom()
                .iterable(unknown)
                .onItem()
                .transformToUniAndConcatenate(this::make)
                .collect()
                .last()
                .replaceWith(!unknown.isEmpty());
    }

    private Uni<Void> make(String index) {
        var settings = new JsonObject()
                .put("number_of_shards", shards)
                .put("auto_expand_replicas", "0-1")
                .put("refresh_interval", "1s")
                .put("gc_deletes", DELETES_KEPT);
        var aliases = new JsonObject()
                .put(generation.alias(), new JsonObject())
                .put(writeAlias(index), new JsonObject().put("is_write_index", true));
        var body = new JsonObject()
                .put("settings", new JsonObject().put("index", settings))
                .put("mappings", IndexedArticle.mappings())
                .put("aliases", aliases);
        return openSearch
                .send(HttpMethod.PUT, "/" + index, body)
                .invoke(() -> LOG.infof("made the search index %s", index))
                .onFailure(failure -> failure instanceof SearchException answer && answer.isAlreadyThere())
                .recoverWithNull()
                .invoke(() -> known.add(index))
                .replaceWithVoid();
    }

    /** The index was not there when it was written to. */
    public void forget(String index) {
        known.remove(index);
    }

    /** Those that are there, with the id that OpenSearch gave to each when it was made. */
    public Uni<Map<String, String>> list() {
        return list(generation);
    }

    private Uni<Map<String, String>> list(Generation generation) {
        return openSearch
                .send(HttpMethod.GET, "/" + generation.pattern() + "/_settings/index.uuid?flat_settings=true", null)
                .map(answer -> {
                    var ids = new TreeMap<String, String>();
                    answer.forEach(index -> ids.put(
                            index.getKey(),
                            ((JsonObject) index.getValue())
                                    .getJsonObject("settings")
                                    .getString("index.uuid")));
                    return ids;
                });
    }

    /**
     * Makes the index of the past, so that the generation can be searched, and compares those that are there with those
     * that were: one that is gone, or was made again, has lost its articles.
     *
     * @return the state after that
     */
    public Uni<GenerationState> check() {
        return names().chain(all -> {
                    known.remove(all.past());
                    return make(Set.of(all.past()));
                })
                .chain(() -> Uni.combine()
                        .all()
                        .unis(list(), generations.get(generation))
                        .asTuple())
                .chain(seen -> compare(seen.getItem1(), seen.getItem2()));
    }

    private Uni<GenerationState> compare(Map<String, String> there, GenerationState state) {
        return there.equals(state.indices())
                ? Uni.createFrom().item(state)
                : lose(there, state).chain(() -> add(there)).chain(() -> generations.get(generation));
    }

    private Uni<?> lose(Map<String, String> there, GenerationState state) {
        return Multi.createFrom()
                .iterable(state.indices().entrySet())
                .filter(index -> !index.getValue().equals(there.get(index.getKey())))
                .invoke(index -> LOG.warnf("the search index %s is lost and will be filled again", index.getKey()))
                .invoke(index -> forget(index.getKey()))
                .onItem()
                .transformToUniAndConcatenate(index -> generations.lose(generation, index.getKey(), index.getValue()))
                .collect()
                .last();
    }

    private Uni<?> add(Map<String, String> there) {
        return Multi.createFrom()
                .iterable(there.entrySet())
                .onItem()
                .transformToUniAndConcatenate(index -> generations.add(generation, index.getKey(), index.getValue()))
                .collect()
                .last();
    }

    /** Takes all indices of another generation away. */
    public Uni<Void> drop(Generation old) {
        return list(old)
                .chain(indices -> indices.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : openSearch
                                .send(HttpMethod.DELETE, "/" + String.join(",", indices.keySet()), null)
                                .replaceWithVoid());
    }
}

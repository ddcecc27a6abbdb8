package dev.vedette.articles.search;

import dev.vedette.articles.index.Generation;
import dev.vedette.articles.index.IndexedArticle;
import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.articles.opensearch.SearchException;
import dev.vedette.articles.reindex.IndexStatus;
import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.query.SearchQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds articles in the index of this release, the newest first: all there are, or none and a reason. */
@ApplicationScoped
public class ArticleSearch {

    private static final Logger LOG = Logger.getLogger(ArticleSearch.class);

    private final OpenSearch openSearch;
    private final Generation generation;
    private final IndexStatus status;

    public ArticleSearch(OpenSearch openSearch, Generation generation, IndexStatus status) {
        this.openSearch = openSearch;
        this.generation = generation;
        this.status = status;
    }

    /** The ids of one page of articles. */
    public Uni<Paged<UUID>> find(ArticleFilter filter, PageRequest page) {
        var keyset = Keyset.byTime("articles", filter);
        var search = search(filter, page.limit() + 1, page.cursor(keyset));
        if (!status.isComplete()) {
            throw SearchProblem.unavailable();
        }
        return hits(search)
                .map(hits -> Paged.of(places(hits, keyset), page.limit(), place -> place)
                        .map(place -> place.id(1)))
                .onFailure(SearchException.class)
                .transform(failure -> problem((SearchException) failure));
    }

    /** OpenSearch would leave out, without a word, what shards say that fail or are late. */
    private Uni<JsonArray> hits(JsonObject search) {
        return openSearch
                .send(HttpMethod.POST, "/" + generation.alias() + "/_search?allow_partial_search_results=false", search)
                .map(answer -> {
                    if (answer.getBoolean("timed_out")
                            || answer.getJsonObject("_shards").getInteger("failed") > 0) {
                        throw SearchException.incomplete("OpenSearch searched a part only");
                    }
                    return answer.getJsonObject("hits").getJsonArray("hits");
                });
    }

    private static JsonObject search(ArticleFilter filter, int size, @Nullable Cursor cursor) {
        var search = new JsonObject()
                .put("size", size)
                .put("track_total_hits", false)
                .put("query", new JsonObject().put("bool", new JsonObject().put("filter", conditions(filter))))
                .put("sort", List.of(descending(IndexedArticle.LISTED), descending(IndexedArticle.ID)));
        return cursor == null
                ? search
                : search.put(
                        "search_after",
                        List.of(cursor.time(0).toEpochMilli(), cursor.id(1).toString()));
    }

    private static JsonArray conditions(ArticleFilter filter) {
        var conditions = new JsonArray();
        if (filter.query() != null) {
            conditions.add(new JsonObject(SearchQuery.toOpenSearch(filter.query())));
        }
        if (filter.topic() != null) {
            conditions.add(term(IndexedArticle.TOPICS, filter.topic()));
        }
        if (filter.source() != null) {
            conditions.add(term(IndexedArticle.SOURCE, filter.source()));
        }
        return conditions;
    }

    private static JsonObject term(String field, UUID value) {
        return new JsonObject().put("term", new JsonObject().put(field, value.toString()));
    }

    private static JsonObject descending(String field) {
        return new JsonObject().put(field, new JsonObject().put("order", "desc"));
    }

    private static List<Cursor> places(JsonArray hits, Keyset keyset) {
        return hits.stream()
                .map(hit -> ((JsonObject) hit).getJsonArray("sort"))
                .map(sort -> keyset.cursor(Instant.ofEpochMilli(sort.getLong(0)), UUID.fromString(sort.getString(1))))
                .toList();
    }

    private static ProblemException problem(SearchException failure) {
        LOG.warnf("a search failed: %s", failure.getMessage());
        return failure.isTooBroad() ? SearchProblem.tooBroad() : SearchProblem.unavailable();
    }
}

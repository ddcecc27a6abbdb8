package dev.vedette.articles.search;

import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.query.SearchQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds articles in the index, the newest first. */
@ApplicationScoped
public class ArticleSearch {

    private static final Logger LOG = Logger.getLogger(ArticleSearch.class);

    private final SearchIndex index;

    ArticleSearch(SearchIndex index) {
        this.index = index;
    }

    /** The ids of one page of articles. */
    public Uni<Paged<UUID>> find(ArticleFilter filter, PageRequest page) {
        var keyset = Keyset.byTime("articles", filter);
        return index.search(search(filter, page, page.cursor(keyset)))
                .map(hits -> Paged.of(places(hits, keyset), page.limit(), place -> place)
                        .map(place -> place.id(1)))
                .onFailure(SearchException.class)
                .transform(failure -> problem((SearchException) failure));
    }

    private static JsonObject search(ArticleFilter filter, PageRequest page, @Nullable Cursor cursor) {
        var search = new JsonObject()
                .put("size", page.limit() + 1)
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
            conditions.add(anyOf(IndexedArticle.TAGS, List.of(filter.topic().toString())));
        }
        if (filter.source() != null) {
            conditions.add(anyOf(IndexedArticle.SOURCE, List.of(filter.source().toString())));
        }
        return conditions;
    }

    private static JsonObject anyOf(String field, List<String> values) {
        return new JsonObject().put("terms", new JsonObject().put(field, new JsonArray(values)));
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

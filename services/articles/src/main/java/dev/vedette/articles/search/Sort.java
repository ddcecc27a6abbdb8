package dev.vedette.articles.search;

import dev.vedette.articles.index.generations.IndexedArticle;
import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.paging.Keyset;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The order of hits. Where two are equal their ids decide, so that paging neither repeats nor leaves out any. */
public enum Sort {
    NEWEST,
    OLDEST,
    /** The hits that say most of the query's words first. */
    RELEVANCE;

    JsonArray clauses() {
        return switch (this) {
            case NEWEST -> clauses(IndexedArticle.LISTED, "desc");
            case OLDEST -> clauses(IndexedArticle.LISTED, "asc");
            case RELEVANCE -> clauses("_score", "desc");
        };
    }

    private static JsonArray clauses(String field, String order) {
        return new JsonArray(List.of(clause(field, order), clause(IndexedArticle.ID, order)));
    }

    private static JsonObject clause(String field, String order) {
        return new JsonObject().put(field, new JsonObject().put("order", order));
    }

    Keyset keyset(ArticleFilter filter) {
        Class<?> first = this == RELEVANCE ? Double.class : Instant.class;
        return Keyset.of(List.of(first, UUID.class), "articles", name(), filter);
    }

    Cursor place(Keyset keyset, JsonArray sortValues) {
        var id = UUID.fromString(sortValues.getString(1));
        return this == RELEVANCE
                ? keyset.cursor(sortValues.getDouble(0), id)
                : keyset.cursor(Instant.ofEpochMilli(sortValues.getLong(0)), id);
    }

    JsonArray after(Cursor cursor) {
        Object first =
                this == RELEVANCE ? cursor.score(0) : (Object) cursor.time(0).toEpochMilli();
        return new JsonArray().add(first).add(cursor.id(1).toString());
    }
}

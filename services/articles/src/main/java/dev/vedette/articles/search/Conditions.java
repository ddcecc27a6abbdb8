package dev.vedette.articles.search;

import dev.vedette.articles.index.generations.IndexedArticle;
import dev.vedette.query.SearchQuery;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What OpenSearch is asked for. */
public final class Conditions {

    private Conditions() {}

    /** A query that decides alone, or that also ranks by the words of {@link ArticleFilter#query()}. */
    static JsonObject query(ArticleFilter filter, boolean ranked) {
        var conditions = choices(filter.choices());
        addPeriod(conditions, filter.from(), filter.to());
        var bool = new JsonObject();
        if (filter.query() != null) {
            var words = new JsonObject(SearchQuery.toOpenSearch(filter.query()));
            if (ranked) {
                bool.put("must", words);
            } else {
                conditions.add(words);
            }
        }
        return new JsonObject().put("bool", bool.put("filter", conditions));
    }

    /** All conditions but the choices of one facet, which is counted as if nothing were chosen in it. */
    static JsonObject queryWithout(ArticleFilter filter, Facet facet) {
        Map<Facet, Choice> rest = new EnumMap<>(Facet.class);
        rest.putAll(filter.choices());
        rest.remove(facet);
        return query(new ArticleFilter(filter.query(), filter.from(), filter.to(), rest), false);
    }

    /** All that is listed in a period. */
    public static JsonObject period(Instant from, Instant to) {
        var conditions = new JsonArray();
        addPeriod(conditions, from, to);
        return filter(conditions);
    }

    /** The query's words and the choices, whatever the period. */
    public static JsonObject anyTime(ArticleFilter filter) {
        return query(new ArticleFilter(filter.query(), null, null, filter.choices()), false);
    }

    private static JsonObject oneOf(Facet facet, List<String> values) {
        return new JsonObject().put("terms", new JsonObject().put(facet.indexed(), new JsonArray(values)));
    }

    private static JsonObject filter(JsonArray conditions) {
        return new JsonObject().put("bool", new JsonObject().put("filter", conditions));
    }

    private static JsonArray choices(Map<Facet, Choice> choices) {
        var conditions = new JsonArray();
        choices.forEach((facet, choice) -> {
            if (choice.included() != null) {
                conditions.add(oneOf(facet, choice.included()));
            }
            if (!choice.excluded().isEmpty()) {
                conditions.add(new JsonObject()
                        .put("bool", new JsonObject().put("must_not", oneOf(facet, choice.excluded()))));
            }
        });
        return conditions;
    }

    private static void addPeriod(JsonArray conditions, @Nullable Instant from, @Nullable Instant to) {
        if (from == null && to == null) {
            return;
        }
        var range = new JsonObject();
        if (from != null) {
            range.put("gte", from.toEpochMilli());
        }
        if (to != null) {
            range.put("lt", to.toEpochMilli());
        }
        conditions.add(new JsonObject().put("range", new JsonObject().put(IndexedArticle.LISTED, range)));
    }
}

package dev.vedette.articles.search;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts hits by the values of facets. */
@ApplicationScoped
public class FacetSearch {

    private static final String VALUES = "values";

    private final SearchIndex index;

    public FacetSearch(SearchIndex index) {
        this.index = index;
    }

    /**
     * A facet's most frequent values.
     *
     * @param more whether there are more values
     */
    public record FacetCounts(Facet facet, List<ValueCount> values, boolean more) {}

    /** @param value as the index holds it */
    public record ValueCount(String value, long count) {}

    /**
     * Each facet as if nothing were chosen in it, so that one sees what else there is to choose.
     *
     * @param limit how many values of each
     * @param topics those that may be counted
     */
    public Uni<List<FacetCounts>> count(
            ArticleFilter filter, Collection<Facet> facets, int limit, Collection<String> topics) {
        var aggregations = new JsonObject();
        facets.forEach(facet -> aggregations.put(
                facet.name(),
                new JsonObject()
                        .put("filter", Conditions.queryWithout(filter, facet))
                        .put(
                                "aggs",
                                new JsonObject()
                                        .put(VALUES, terms(facet, limit, facet == Facet.TOPIC ? topics : null)))));
        var search =
                new JsonObject().put("size", 0).put("track_total_hits", false).put("aggs", aggregations);
        return index.search(search).map(answer -> {
            var counted = answer.getJsonObject("aggregations");
            return facets.stream()
                    .map(facet ->
                            counts(facet, counted.getJsonObject(facet.name()).getJsonObject(VALUES)))
                    .toList();
        });
    }

    /** An aggregation by the most frequent values of a facet, or by those given. */
    public static JsonObject terms(Facet facet, int size, @Nullable Collection<String> among) {
        var terms = new JsonObject().put("field", facet.indexed()).put("size", size);
        if (among != null) {
            terms.put("include", new JsonArray(List.copyOf(among)));
        }
        return new JsonObject().put("terms", terms);
    }

    private static FacetCounts counts(Facet facet, JsonObject answer) {
        var values = answer.getJsonArray("buckets").stream()
                .map(JsonObject.class::cast)
                .map(bucket -> new ValueCount(bucket.getString("key"), bucket.getLong("doc_count")))
                .toList();
        return new FacetCounts(facet, values, answer.getLong("sum_other_doc_count") > 0);
    }
}

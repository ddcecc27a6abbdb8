package dev.vedette.articles.stats;

import dev.vedette.articles.index.generations.IndexedArticle;
import dev.vedette.articles.search.Conditions;
import dev.vedette.articles.search.Facet;
import dev.vedette.articles.search.FacetSearch;
import dev.vedette.articles.search.SearchIndex;
import dev.vedette.articles.stats.VolumeRequest.NamedQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks OpenSearch for volumes: one search, whatever is split. */
@ApplicationScoped
class VolumeSearch {

    private final SearchIndex index;
    private final Clock clock;

    VolumeSearch(SearchIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    Uni<Volume> count(VolumeRequest request) {
        var search = new JsonObject()
                .put("size", 0)
                .put("track_total_hits", false)
                .put("query", Conditions.period(request.from(), request.to()))
                .put(
                        "aggs",
                        new JsonObject().put("everything", histogram(request)).put("matching", matching(request)));
        return index.search(search)
                .map(answer -> VolumeAnswer.read(answer.getJsonObject("aggregations"), request, clock.instant()));
    }

    private static JsonObject matching(VolumeRequest request) {
        var parts = new JsonObject().put("volume", histogram(request));
        var split = split(request);
        if (split != null) {
            parts.put("split", split.put("aggs", new JsonObject().put("volume", histogram(request))));
        }
        return new JsonObject()
                .put("filter", Conditions.anyTime(request.filter()))
                .put("aggs", parts);
    }

    private static @Nullable JsonObject split(VolumeRequest request) {
        if (!request.queries().isEmpty()) {
            return byQuery(request.queries());
        }
        var facet = request.facet();
        return facet == null
                ? null
                : FacetSearch.terms(facet, request.limit(), facet == Facet.TOPIC ? request.topics() : null);
    }

    /** Named by their places. */
    private static JsonObject byQuery(List<NamedQuery> queries) {
        var filters = new JsonObject();
        for (int i = 0; i < queries.size(); i++) {
            filters.put(Integer.toString(i), Conditions.anyTime(queries.get(i).filter()));
        }
        return new JsonObject().put("filters", new JsonObject().put("filters", filters));
    }

    private static JsonObject histogram(VolumeRequest request) {
        var bounds = new JsonObject()
                .put("min", request.from().toEpochMilli())
                .put("max", request.to().toEpochMilli() - 1);
        return new JsonObject()
                .put(
                        "date_histogram",
                        new JsonObject()
                                .put("field", IndexedArticle.LISTED)
                                .put("calendar_interval", request.by().calendarName())
                                .put("time_zone", request.zone().getId())
                                .put("min_doc_count", 0)
                                .put("extended_bounds", bounds));
    }
}

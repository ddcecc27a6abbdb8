package dev.vedette.articles.stats;

import dev.vedette.articles.index.IndexedArticle;
import dev.vedette.articles.search.Conditions;
import dev.vedette.articles.search.Facet;
import dev.vedette.articles.search.FacetSearch;
import dev.vedette.articles.search.SearchIndex;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;

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
        if (!request.queries().isEmpty()) {
            var filters = new JsonObject();
            for (int i = 0; i < request.queries().size(); i++) {
                filters.put(
                        Integer.toString(i),
                        Conditions.anyTime(request.queries().get(i).filter()));
            }
            parts.put("split", split("filters", new JsonObject().put("filters", filters), request));
        } else if (request.facet() != null) {
            parts.put("split", bySplit(request, request.facet()));
        }
        return new JsonObject()
                .put("filter", Conditions.anyTime(request.filter()))
                .put("aggs", parts);
    }

    private static JsonObject bySplit(VolumeRequest request, Facet facet) {
        Collection<String> among = facet == Facet.TOPIC ? request.topics() : null;
        return FacetSearch.terms(facet, request.limit(), among)
                .put("aggs", new JsonObject().put("volume", histogram(request)));
    }

    private static JsonObject split(String kind, JsonObject what, VolumeRequest request) {
        return new JsonObject().put(kind, what).put("aggs", new JsonObject().put("volume", histogram(request)));
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

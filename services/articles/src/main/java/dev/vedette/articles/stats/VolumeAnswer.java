package dev.vedette.articles.stats;

import dev.vedette.articles.stats.Volume.Series;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads volumes as OpenSearch answers them. */
final class VolumeAnswer {

    private VolumeAnswer() {}

    static Volume read(JsonObject aggregations, VolumeRequest request, Instant now) {
        var everything = buckets(aggregations.getJsonObject("everything"));
        var starts = starts(everything, request.zone());
        var matching = aggregations.getJsonObject("matching");
        var counts = counts(buckets(matching.getJsonObject("volume")));
        var split = matching.getJsonObject("split");
        return new Volume(
                request.by().calendarName(),
                request.zone().getId(),
                starts,
                request.by().end(starts.getLast(), request.zone()).toInstant().isAfter(now),
                counts(everything),
                counts,
                sum(counts),
                split == null ? List.of() : series(split, request),
                split != null && split.getLong("sum_other_doc_count", 0L) > 0);
    }

    private static List<Series> series(JsonObject split, VolumeRequest request) {
        List<Series> series = new ArrayList<>();
        if (request.queries().isEmpty()) {
            for (var bucket : split.getJsonArray("buckets")) {
                series.add(series(((JsonObject) bucket).getString("key"), (JsonObject) bucket));
            }
            series.sort(Comparator.comparingLong(Series::total).reversed());
        } else {
            // In the order in which they were asked for.
            var named = split.getJsonObject("buckets");
            for (int i = 0; i < request.queries().size(); i++) {
                series.add(series(request.queries().get(i).text(), named.getJsonObject(Integer.toString(i))));
            }
        }
        return series;
    }

    private static Series series(String value, JsonObject bucket) {
        var counts = counts(buckets(bucket.getJsonObject("volume")));
        return new Series(value, counts, sum(counts));
    }

    private static JsonArray buckets(JsonObject histogram) {
        return histogram.getJsonArray("buckets");
    }

    private static List<OffsetDateTime> starts(JsonArray buckets, ZoneId zone) {
        return buckets.stream()
                .map(bucket -> Instant.ofEpochMilli(((JsonObject) bucket).getLong("key"))
                        .atZone(zone)
                        .toOffsetDateTime())
                .toList();
    }

    private static List<Long> counts(JsonArray buckets) {
        return buckets.stream()
                .map(bucket -> ((JsonObject) bucket).getLong("doc_count"))
                .toList();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}

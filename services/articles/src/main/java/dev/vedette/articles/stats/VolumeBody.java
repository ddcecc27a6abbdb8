package dev.vedette.articles.stats;

import static dev.vedette.articles.stats.VolumeParameters.LONGEST_QUERY;
import static dev.vedette.articles.stats.VolumeParameters.MOST_QUERIES;
import static dev.vedette.articles.stats.VolumeParameters.MOST_SERIES;
import static dev.vedette.articles.stats.VolumeParameters.USUAL_SERIES;

import dev.vedette.articles.request.FilterParameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A volume whose queries are too long for an address: its parameters, as JSON.
 *
 * @param filter null for all articles
 */
public record VolumeBody(
        @Valid FilterParameters filter,
        @Nullable String by,
        @Nullable String split,
        @Size(max = MOST_QUERIES) List<@Size(max = LONGEST_QUERY) String> query,
        @Min(1) @Max(MOST_SERIES) @Nullable Integer limit) {

    public VolumeBody {
        filter = filter == null ? FilterParameters.NONE : filter;
        query = query == null ? List.of() : List.copyOf(query);
    }

    VolumeParameters how() {
        return new VolumeParameters(by, split, query, limit == null ? USUAL_SERIES : limit);
    }
}

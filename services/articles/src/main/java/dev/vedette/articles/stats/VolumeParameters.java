package dev.vedette.articles.stats;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to count.
 *
 * @param by {@code hour}, {@code day} or {@code week}
 * @param split the name of a facet, or {@code query}
 * @param query of a split by queries
 * @param limit how many values of a split
 */
public record VolumeParameters(
        @QueryParam("by") @Nullable String by,

        @QueryParam("split") @Nullable String split,

        @QueryParam("query") @Size(max = MOST_QUERIES) List<@Size(max = LONGEST_QUERY) String> query,

        @QueryParam("limit") @DefaultValue("" + USUAL_SERIES) @Min(1) @Max(MOST_SERIES)
        int limit) {

    static final int MOST_QUERIES = 12;
    static final int LONGEST_QUERY = 20_000;
    static final int MOST_SERIES = 100;
    static final int USUAL_SERIES = 12;

    public VolumeParameters {
        query = query == null ? List.of() : List.copyOf(query);
    }
}

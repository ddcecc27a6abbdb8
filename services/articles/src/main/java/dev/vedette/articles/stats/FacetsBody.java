package dev.vedette.articles.stats;

import dev.vedette.articles.request.FilterParameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facets of a filter that is too long for an address: their parameters, as JSON.
 *
 * @param filter null for all articles
 * @param facet the names of facets
 */
public record FacetsBody(
        @Valid FilterParameters filter,
        List<String> facet,
        @Min(1) @Max(200) @Nullable Integer limit) {

    private static final int USUAL_LIMIT = 10;

    public FacetsBody {
        filter = filter == null ? FilterParameters.NONE : filter;
        facet = facet == null ? List.of() : List.copyOf(facet);
    }

    int most() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}

package dev.vedette.articles.article;

import dev.vedette.articles.request.FilterParameters;
import dev.vedette.kit.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A search whose query is too long for an address: the parameters of the list, as JSON.
 *
 * @param filter null for all articles
 */
public record SearchBody(
        @Valid FilterParameters filter,
        @Nullable String sort,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Nullable String after) {

    private static final int USUAL_LIMIT = 50;

    public SearchBody {
        filter = filter == null ? FilterParameters.NONE : filter;
    }

    PageRequest page() {
        return new PageRequest(limit == null ? USUAL_LIMIT : limit, after);
    }
}

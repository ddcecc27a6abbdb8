package dev.vedette.articles.export;

import dev.vedette.articles.request.FilterParameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An export whose query is too long for an address: the same parameters, as JSON.
 *
 * @param filter null for all articles
 */
public record ExportBody(
        @Valid FilterParameters filter,
        @Nullable String format,
        @Size(max = 50) List<@Size(max = 50) String> fields,
        @Nullable String sort,
        @Nullable String after,
        @Min(1) @Max(ExportParameters.MOST) @Nullable Integer limit) {

    public ExportBody {
        filter = filter == null ? FilterParameters.NONE : filter;
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    ExportParameters how() {
        return new ExportParameters(format, fields, sort, after, limit);
    }
}

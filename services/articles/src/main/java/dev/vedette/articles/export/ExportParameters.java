package dev.vedette.articles.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a search is to be written.
 *
 * @param after the id of the last row that one has
 */
public record ExportParameters(
        @QueryParam("format") @Nullable String format,

        @QueryParam("fields") @Size(max = 50) List<@Size(max = 50) String> fields,

        @QueryParam("sort") @Nullable String sort,

        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @Min(1) @Max(MOST) @Nullable Integer limit) {

    static final int MOST = 1_000_000;

    public ExportParameters {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}

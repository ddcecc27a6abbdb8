package dev.vedette.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The parameters of every list, to be used as {@code @BeanParam @Valid}. */
public record PageRequest(
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
        int limit,

        @QueryParam("after") @Nullable String after) {

    public @Nullable Cursor cursor() {
        return after == null ? null : Cursor.decode(after);
    }
}

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

    /**
     * Where the page before ended; null for the first page.
     *
     * @throws dev.vedette.kit.problem.ProblemException 400 when {@code after} is no cursor of this list
     */
    public @Nullable Cursor cursor(Keyset keyset) {
        return after == null ? null : keyset.read(after);
    }
}

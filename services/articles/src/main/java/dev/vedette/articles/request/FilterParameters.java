package dev.vedette.articles.request;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter as callers write it, in the address or as JSON. Of a list of values any may hold; a value that begins with
 * {@code !} must not.
 */
public record FilterParameters(
        @QueryParam("q") @Size(max = LONGEST_QUERY) @Nullable
        String q,

        @QueryParam("from") @Nullable String from,

        @QueryParam("to") @Nullable String to,

        @QueryParam("zone") @Nullable String zone,

        @QueryParam("topic") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> topic,

        @QueryParam("prominence") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> prominence,

        @QueryParam("source") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> source,

        @QueryParam("site") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> site,

        @QueryParam("language") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> language,

        @QueryParam("country") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> country,

        @QueryParam("collection") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> collection,

        @QueryParam("author") @Size(max = MOST_VALUES) List<@Size(max = LONGEST_VALUE) String> author) {

    private static final int LONGEST_QUERY = 20_000;
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_VALUE = 300;

    public static final FilterParameters NONE = new FilterParameters(
            null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public FilterParameters {
        topic = orNone(topic);
        prominence = orNone(prominence);
        source = orNone(source);
        site = orNone(site);
        language = orNone(language);
        country = orNone(country);
        collection = orNone(collection);
        author = orNone(author);
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}

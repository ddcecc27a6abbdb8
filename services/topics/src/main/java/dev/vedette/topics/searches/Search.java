package dev.vedette.topics.searches;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vedette.kit.text.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for: the parameters of the list of articles.
 *
 * @param period until now, in place of {@code from} and {@code to}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Search(
        @Size(max = 20_000) @PlainText(lines = true) @Nullable
        String q,

        @Pattern(regexp = "24h|7d|30d|90d", message = "must be 24h, 7d, 30d or 90d") @Nullable
        String period,

        @Size(max = MOMENT) @PlainText @Nullable String from,
        @Size(max = MOMENT) @PlainText @Nullable String to,
        @Size(max = MOMENT) @PlainText @Nullable String zone,

        @Pattern(regexp = "newest|oldest|relevance", message = "must be newest, oldest or relevance") @Nullable
        String sort,

        @Size(max = MANY) List<@Size(max = LONG) String> topic,
        @Size(max = MANY) List<@Size(max = LONG) String> prominence,
        @Size(max = MANY) List<@Size(max = LONG) String> source,
        @Size(max = MANY) List<@Size(max = LONG) String> site,
        @Size(max = MANY) List<@Size(max = LONG) String> language,
        @Size(max = MANY) List<@Size(max = LONG) String> country,
        @Size(max = MANY) List<@Size(max = LONG) String> collection,
        @Size(max = MANY) List<@Size(max = LONG) String> author) {

    private static final int MOMENT = 64;
    private static final int MANY = 200;
    private static final int LONG = 300;

    public Search {
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

package dev.vedette.articles.search;

import dev.vedette.query.Query;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted. The same for lists, facets and volumes, so that their numbers agree.
 *
 * @param query null for all
 * @param from the earliest that lists put an article at; null for all
 * @param to before which it is; null for all
 * @param choices by facet; where a facet is missing all its values are wanted
 */
public record ArticleFilter(
        @Nullable Query query,
        @Nullable Instant from,
        @Nullable Instant to,
        Map<Facet, Choice> choices) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, Map.of());

    public ArticleFilter {
        choices = Map.copyOf(choices);
    }

    @Override
    public String toString() {
        // Cursors are bound to it, so its parts stand in one order.
        return "%s %s %s %s".formatted(query, from, to, new TreeMap<>(choices));
    }
}

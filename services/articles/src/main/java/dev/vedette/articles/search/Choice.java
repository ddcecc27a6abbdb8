package dev.vedette.articles.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a facet are wanted, as the index holds them.
 *
 * @param included any of these; null for all, and none where it is empty
 * @param excluded none of these
 */
public record Choice(@Nullable List<String> included, List<String> excluded) {

    public Choice {
        included = included == null ? null : List.copyOf(included);
        excluded = List.copyOf(excluded);
    }

    public static Choice of(List<String> included) {
        return new Choice(included, List.of());
    }
}

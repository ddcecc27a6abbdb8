package dev.vedette.articles.search;

import dev.vedette.kit.paging.Paged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits.
 *
 * @param total of all pages; on the first page only
 */
public record Found(Paged<UUID> page, @Nullable Total total) {

    /**
     * How many there are.
     *
     * @param exact false where there are more than {@code count}
     */
    public record Total(long count, boolean exact) {}
}

package dev.vedette.articles.search;

import dev.vedette.query.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list; null for all.
 *
 * @param team whose tags {@code topic} is looked for in
 */
public record ArticleFilter(
        String team,
        @Nullable Query query,
        @Nullable UUID topic,
        @Nullable UUID source) {}

package dev.vedette.articles.search;

import dev.vedette.query.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list; null for all.
 */
public record ArticleFilter(
        @Nullable Query query,
        @Nullable UUID topic,
        @Nullable UUID source) {}

package dev.vedette.articles.stats;

import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.Facet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be counted.
 *
 * @param filter its period is {@code from} and {@code to}
 * @param zone by whose calendar
 * @param facet by whose values the count is split; null for no split
 * @param topics those that may be counted where the split is by topic
 * @param queries by which the count is split, each with a name
 * @param limit how many values of a split are told
 */
record VolumeRequest(
        ArticleFilter filter,
        Instant from,
        Instant to,
        Interval by,
        ZoneId zone,
        @Nullable Facet facet,
        List<String> topics,
        List<NamedQuery> queries,
        int limit) {

    record NamedQuery(String text, ArticleFilter filter) {}
}

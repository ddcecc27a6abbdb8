package dev.vedette.articles.stats;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * How many articles there were over time.
 *
 * @param by {@code hour}, {@code day} or {@code week}
 * @param zone by whose calendar
 * @param starts where each bucket begins, in that zone; the first and the last may reach beyond the period, but count only
 *     what is in it
 * @param unfinished whether the last bucket's time is not over yet
 * @param everything all articles of the archive in each bucket, whatever the filter: the base of a share
 * @param matching those that the filter wants
 * @param total of {@code matching}
 * @param series of the values that the count is split by, those with most first; an article may count in several
 * @param more whether there are more values
 */
public record Volume(
        String by,
        String zone,
        List<OffsetDateTime> starts,
        boolean unfinished,
        List<Long> everything,
        List<Long> matching,
        long total,
        List<Series> series,
        boolean more) {

    /**
     * The volume of one value.
     *
     * @param value of the facet, or the query
     */
    public record Series(String value, List<Long> counts, long total) {}
}

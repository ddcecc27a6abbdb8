package dev.vedette.articles.index.generations;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Which index an article is in: that of the month it is listed in, or the one for all months before {@code first}. Neither
 * ever changes, so neither does the index of an article.
 *
 * @param first the first month with an index of its own, fixed when the generation begins
 */
public record IndexNames(Generation generation, YearMonth first) {

    /** So many months have an index of their own when a generation begins. */
    private static final int MONTHS = 24;

    private static final String PAST = "past";

    static YearMonth first(Instant begin) {
        return month(begin).minusMonths(MONTHS);
    }

    public String of(Instant listed) {
        var month = month(listed);
        return month.isBefore(first) ? past() : generation.index(month.toString());
    }

    String past() {
        return generation.index(PAST);
    }

    private static YearMonth month(Instant time) {
        return YearMonth.from(time.atOffset(ZoneOffset.UTC));
    }
}

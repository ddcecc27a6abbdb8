package dev.vedette.articles.stats;

import dev.vedette.articles.request.FilterParameters;
import dev.vedette.articles.request.FilterReader;
import dev.vedette.articles.request.Times;
import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.Facet;
import dev.vedette.articles.stats.VolumeRequest.NamedQuery;
import dev.vedette.articles.tags.VisibleTags;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is to be counted. */
@ApplicationScoped
class VolumeReader {

    private static final String QUERIES = "query";
    private static final int MOST_BUCKETS = 2_000;
    /** OpenSearch gives up at 65,536 in one answer. */
    private static final int MOST_COUNTS = 50_000;
    /** Without a beginning the last week is counted. */
    private static final Duration USUAL_PERIOD = Duration.ofDays(7);

    private final FilterReader filters;
    private final VisibleTags tags;
    private final Clock clock;

    VolumeReader(FilterReader filters, VisibleTags tags, Clock clock) {
        this.filters = filters;
        this.tags = tags;
        this.clock = clock;
    }

    /** @throws ProblemException naming the parameter that cannot be understood */
    VolumeRequest read(FilterParameters asked, VolumeParameters how, String team) {
        var filter = filters.read(asked, team);
        var to = filter.to() == null ? clock.instant() : filter.to();
        var from = filter.from() == null ? to.minus(USUAL_PERIOD) : filter.from();
        if (!from.isBefore(to)) {
            throw new ProblemException(Problems.invalid(
                    "from",
                    "the period would begin after it ends, which is now",
                    "Name a `to` too, or an earlier time."));
        }
        var queries = queries(how);
        var facet = queries.isEmpty() ? facet(how.split()) : null;
        var by = interval(how.by(), from, to);
        requireFew(by, from, to);
        if (facet != null) {
            requireFew(by.buckets(from, to), how.limit());
        }
        return new VolumeRequest(
                filter, from, to, by, Times.zone(asked.zone()), facet, topics(filter, how, team), queries, how.limit());
    }

    private static Interval interval(@Nullable String by, Instant from, Instant to) {
        return by == null
                ? Interval.of(from, to)
                : Arrays.stream(Interval.values())
                        .filter(each -> each.calendarName().equals(by))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(
                                Problems.invalid("by", "there is no such interval", "Write `hour`, `day` or `week`.")));
    }

    private static void requireFew(Interval interval, Instant from, Instant to) {
        if (interval.buckets(from, to) > MOST_BUCKETS) {
            throw new ProblemException(Problems.invalid(
                    "by",
                    "the period has more than %d of them".formatted(MOST_BUCKETS),
                    "Name a shorter period with `from` and `to`, or a longer interval."));
        }
    }

    private static void requireFew(long buckets, int values) {
        if (buckets * values > MOST_COUNTS) {
            throw new ProblemException(Problems.invalid(
                    "limit",
                    "%d values of %d buckets are more than %d counts".formatted(values, buckets, MOST_COUNTS),
                    "Ask for fewer values, a shorter period or a longer interval."));
        }
    }

    private static @Nullable Facet facet(@Nullable String split) {
        return split == null ? null : Splits.facet("split", split);
    }

    private List<NamedQuery> queries(VolumeParameters how) {
        if (!QUERIES.equals(how.split())) {
            if (!how.query().isEmpty()) {
                throw refusedQuery("the count is not split by queries", "Add `split=query`, or leave them out.");
            }
            return List.of();
        }
        if (how.query().isEmpty() || how.query().stream().anyMatch(String::isBlank)) {
            throw refusedQuery("there is none, or an empty one, to split by", "Name each as a `query`.");
        }
        return how.query().stream()
                .map(text ->
                        new NamedQuery(text, new ArticleFilter(filters.query(QUERIES, text), null, null, Map.of())))
                .toList();
    }

    private static ProblemException refusedQuery(String why, String fix) {
        return new ProblemException(Problems.invalid(QUERIES, why, fix));
    }

    private List<String> topics(ArticleFilter filter, VolumeParameters how, String team) {
        if (!"topic".equals(how.split())) {
            return List.of();
        }
        var chosen = filter.choices().get(Facet.TOPIC);
        return chosen == null || chosen.included() == null ? tags.visibleTo(team) : chosen.included();
    }
}

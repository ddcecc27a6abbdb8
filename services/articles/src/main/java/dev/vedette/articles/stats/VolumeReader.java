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
        return new VolumeRequest(
                filter,
                from,
                to,
                interval(how.by(), from, to),
                Times.zone(asked.zone()),
                queries.isEmpty() ? facet(how.split()) : null,
                topics(filter, how, team),
                queries,
                how.limit());
    }

    private static Interval interval(@Nullable String by, Instant from, Instant to) {
        if (by == null) {
            var usual = Interval.of(from, to);
            return requireFew(usual, from, to);
        }
        return Arrays.stream(Interval.values())
                .filter(each -> each.calendarName().equals(by))
                .findFirst()
                .map(each -> requireFew(each, from, to))
                .orElseThrow(() -> new ProblemException(
                        Problems.invalid("by", "there is no such interval", "Write `hour`, `day` or `week`.")));
    }

    private static Interval requireFew(Interval interval, Instant from, Instant to) {
        if (interval.buckets(from, to) > MOST_BUCKETS) {
            throw new ProblemException(Problems.invalid(
                    "by",
                    "the period has more than %d of them".formatted(MOST_BUCKETS),
                    "Name a shorter period with `from` and `to`, or a longer interval."));
        }
        return interval;
    }

    private static @Nullable Facet facet(@Nullable String split) {
        return split == null ? null : Splits.facet("split", split);
    }

    private List<NamedQuery> queries(VolumeParameters how) {
        if (!QUERIES.equals(how.split())) {
            return List.of();
        }
        if (how.query().isEmpty()) {
            throw new ProblemException(
                    Problems.invalid(QUERIES, "there is none to split by", "Name each as a `query`."));
        }
        return how.query().stream()
                .map(text ->
                        new NamedQuery(text, new ArticleFilter(filters.query(QUERIES, text), null, null, Map.of())))
                .toList();
    }

    private List<String> topics(ArticleFilter filter, VolumeParameters how, String team) {
        if (!"topic".equals(how.split())) {
            return List.of();
        }
        var chosen = filter.choices().get(Facet.TOPIC);
        return chosen == null || chosen.included() == null ? tags.visibleTo(team) : chosen.included();
    }
}

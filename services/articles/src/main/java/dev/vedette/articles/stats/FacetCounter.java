package dev.vedette.articles.stats;

import dev.vedette.articles.request.FilterParameters;
import dev.vedette.articles.request.FilterReader;
import dev.vedette.articles.search.Facet;
import dev.vedette.articles.search.FacetSearch;
import dev.vedette.articles.tags.VisibleTags;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts the facets that a caller names. */
@ApplicationScoped
class FacetCounter {

    private final FilterReader filters;
    private final FacetSearch search;
    private final VisibleTags tags;

    FacetCounter(FilterReader filters, FacetSearch search, VisibleTags tags) {
        this.filters = filters;
        this.search = search;
        this.tags = tags;
    }

    Uni<List<FacetView>> count(FilterParameters asked, List<String> names, int limit, String team) {
        if (names.isEmpty()) {
            throw new ProblemException(
                    Problems.invalid("facet", "there is none to count by", "Name one, as `facet=site`."));
        }
        var facets = names.stream()
                .distinct()
                .map(name -> Splits.facet("facet", name))
                .toList();
        var topics = facets.contains(Facet.TOPIC) ? tags.visibleTo(team) : List.<String>of();
        return search.count(filters.read(asked, team), facets, limit, topics)
                .map(counts -> counts.stream()
                        .map(each -> new FacetView(Splits.name(each.facet()), each.values(), each.more()))
                        .toList());
    }
}

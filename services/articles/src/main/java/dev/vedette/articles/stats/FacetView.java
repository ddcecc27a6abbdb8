package dev.vedette.articles.stats;

import dev.vedette.articles.search.FacetSearch.ValueCount;
import java.util.List;

/**
 * How many articles have each value of a facet.
 *
 * @param values the most frequent first
 * @param more whether there are more
 */
public record FacetView(String facet, List<ValueCount> values, boolean more) {}

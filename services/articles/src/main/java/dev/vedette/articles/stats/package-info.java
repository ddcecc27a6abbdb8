/**
 * Counts what the archive holds: {@code GET /api/v1/stats/volume} over time, {@code GET /api/v1/stats/facets} by the values of
 * facets, both by {@code POST} too where a query is too long for an address. The filters are those of lists, so that every
 * number says how long a list is. A caller counts by topics that its team may see, and by no others.
 */
@NullMarked
package dev.vedette.articles.stats;

import org.jspecify.annotations.NullMarked;

/**
 * Reading what lists articles: feeds (by {@link dev.vedette.feeds.FeedParser}), sitemaps with their news extension, and
 * web pages with links. {@link dev.vedette.sources.listing.ListingReader} is the way in for polling. Reads bytes only; what
 * to fetch is decided elsewhere.
 */
@NullMarked
package dev.vedette.sources.listing;

import org.jspecify.annotations.NullMarked;

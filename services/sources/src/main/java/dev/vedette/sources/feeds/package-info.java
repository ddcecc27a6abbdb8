/**
 * Reading feeds: what {@link dev.vedette.feeds.FeedParser} finds in them, as entries to collect.
 */
@NullMarked
package dev.vedette.sources.feeds;

import org.jspecify.annotations.NullMarked;

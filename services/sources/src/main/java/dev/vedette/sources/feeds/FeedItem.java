package dev.vedette.sources.feeds;

import dev.vedette.contracts.FeedEntry;
import java.util.UUID;

/**
 * One entry of a feed.
 *
 * @param entry its link is absolute and normalised
 * @param marker differs when the feed says that the entry was edited
 */
public record FeedItem(FeedEntry entry, UUID marker) {}

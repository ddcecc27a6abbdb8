package dev.vedette.sources.listing;

import dev.vedette.contracts.FeedEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a listing.
 *
 * @param entry its link is absolute and normalised
 * @param marker differs when the listing says that the entry was edited
 * @param content safe HTML of the article where the feed carries it and was asked for it; null to fetch the page
 */
public record ListedEntry(
        FeedEntry entry, UUID marker, @Nullable String content) {}

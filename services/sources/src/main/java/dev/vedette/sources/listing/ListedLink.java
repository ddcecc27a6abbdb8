package dev.vedette.sources.listing;

import org.jspecify.annotations.Nullable;

/**
 * A link of a page that leads to an article.
 *
 * @param link absolute and normalised
 * @param title the link's words; null where it has none
 */
public record ListedLink(String link, @Nullable String title) {}

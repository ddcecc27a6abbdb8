package dev.vedette.sources.seen;

/**
 * What came of noting a listing.
 *
 * @param news entries that were not known before
 * @param fits whether there was room for all of them; the rest is taken the next time
 */
public record NotedListing(int news, boolean fits) {}

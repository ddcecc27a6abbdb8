package dev.vedette.feeds;

import org.jspecify.annotations.Nullable;

/**
 * A file that an entry points to.
 *
 * @param url absolute where a base is known
 * @param length bytes, as the feed says it
 * @param type a media type, as the feed says it
 */
public record Enclosure(
        String url, @Nullable String length, @Nullable String type) {}

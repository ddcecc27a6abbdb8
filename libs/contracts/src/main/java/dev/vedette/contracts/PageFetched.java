package dev.vedette.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code pages} and {@code pages-past}: a page as it was fetched.
 *
 * @param url the address after redirects, normalised; the key of the record
 * @param entry what the feed said of it
 * @param status HTTP status of the answer
 * @param contentType the Content-Type header as it was
 * @param robots verdict of robots.txt: {@code allowed}, or why there is none
 * @param firstFetch whether the source was fetched for the first time: such pages go to {@code pages-past}
 * @param bodyZstd the body's bytes, zstd-compressed; at most 4 MB
 */
public record PageFetched(
        UUID eventId,
        ArticleRef article,
        SourceFacts source,
        Times times,
        @Nullable String traceparent,
        String url,
        FeedEntry entry,
        int status,
        @Nullable String contentType,
        String robots,
        boolean firstFetch,
        byte[] bodyZstd) {}

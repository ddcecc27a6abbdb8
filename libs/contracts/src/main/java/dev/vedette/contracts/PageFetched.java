package dev.vedette.contracts;

import java.util.Locale;
import java.util.Set;
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
        byte[] bodyZstd) {

    private static final Set<String> READABLE =
            Set.of("text/html", "application/xhtml+xml", "application/xml", "text/xml", "text/plain");

    /** Whether a body with this Content-Type may be a page; one without a type may. */
    public static boolean isReadable(@Nullable String contentType) {
        var type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || READABLE.contains(type);
    }
}

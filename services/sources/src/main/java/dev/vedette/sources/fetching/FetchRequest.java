package dev.vedette.sources.fetching;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to fetch.
 *
 * @param accept the Accept header
 * @param maxBytes of the body, decompressed
 * @param etag of what we have; null for none
 * @param lastModified of what we have; null for none
 */
public record FetchRequest(
        URI uri,
        String accept,
        int maxBytes,
        @Nullable String etag,
        @Nullable String lastModified) {

    Map<String, String> headers(String userAgent) {
        var headers = new HashMap<String, String>();
        headers.put("User-Agent", userAgent);
        headers.put("Accept", accept);
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }
}

package dev.vedette.kit.fence;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * A request to somewhere we do not trust.
 *
 * @param body empty for none
 * @param timeout for the whole exchange, redirects included
 * @param maxBytes of the answer's body, decompressed
 * @param maxRedirects how many redirects to follow; only GET follows any
 */
public record OutboundRequest(
        String method,
        URI uri,
        Map<String, String> headers,
        byte[] body,
        Duration timeout,
        int maxBytes,
        int maxRedirects) {

    public static OutboundRequest get(
            URI uri, Map<String, String> headers, Duration timeout, int maxBytes, int maxRedirects) {
        return new OutboundRequest("GET", uri, headers, new byte[0], timeout, maxBytes, maxRedirects);
    }

    /** Follows no redirect. */
    public static OutboundRequest post(
            URI uri, Map<String, String> headers, byte[] body, Duration timeout, int maxBytes) {
        return new OutboundRequest("POST", uri, headers, body, timeout, maxBytes, 0);
    }

    OutboundRequest redirectedTo(URI location) {
        return new OutboundRequest(method, location, headers, body, timeout, maxBytes, maxRedirects - 1);
    }
}

package dev.vedette.kit.fence;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to somewhere we do not trust.
 *
 * @param body empty for none
 * @param timeout for the whole exchange, redirects included
 * @param maxBytes of the answer's body, decompressed
 * @param maxRedirects how many redirects to follow; only GET follows any
 * @param trail how this request came about
 */
public record OutboundRequest(
        String method,
        URI uri,
        Map<String, String> headers,
        byte[] body,
        Duration timeout,
        int maxBytes,
        int maxRedirects,
        Trail trail) {

    /** Redirects that led here: none, permanent ones alone (to {@code movedTo}), or a temporary one among them. */
    record Trail(@Nullable URI movedTo, boolean onlyPermanent) {

        static final Trail NONE = new Trail(null, true);

        Trail follow(URI location, boolean permanent) {
            return onlyPermanent && permanent ? new Trail(location, true) : new Trail(movedTo, false);
        }
    }

    public static OutboundRequest get(
            URI uri, Map<String, String> headers, Duration timeout, int maxBytes, int maxRedirects) {
        return new OutboundRequest("GET", uri, headers, new byte[0], timeout, maxBytes, maxRedirects, Trail.NONE);
    }

    /** Follows no redirect. */
    public static OutboundRequest post(
            URI uri, Map<String, String> headers, byte[] body, Duration timeout, int maxBytes) {
        return new OutboundRequest("POST", uri, headers, body, timeout, maxBytes, 0, Trail.NONE);
    }

    @Nullable
    URI movedTo() {
        return trail.movedTo();
    }

    OutboundRequest redirectedTo(URI location, boolean permanent) {
        return new OutboundRequest(
                method,
                location,
                headers,
                body,
                timeout,
                maxBytes,
                maxRedirects - 1,
                trail.follow(location, permanent));
    }
}

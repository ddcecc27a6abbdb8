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
 * @param statusOnly whether the status is all that matters: an answer whose body is too large, breaks off or does not end is
 *     an answer then, without a body
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
        boolean statusOnly,
        Trail trail) {

    private static final int NO_REDIRECT = -1;

    /** Redirects that led here: none, permanent ones alone (to {@code movedTo}), or a temporary one among them. */
    record Trail(@Nullable URI movedTo, boolean onlyPermanent) {

        static final Trail NONE = new Trail(null, true);

        Trail follow(URI location, boolean permanent) {
            return onlyPermanent && permanent ? new Trail(location, true) : new Trail(movedTo, false);
        }
    }

    public static OutboundRequest get(
            URI uri, Map<String, String> headers, Duration timeout, int maxBytes, int maxRedirects) {
        return new OutboundRequest(
                "GET", uri, headers, new byte[0], timeout, maxBytes, maxRedirects, false, Trail.NONE);
    }

    /** Follows no redirect: a redirect is its answer, for callers who decide about each. */
    public static OutboundRequest single(URI uri, Map<String, String> headers, Duration timeout, int maxBytes) {
        return new OutboundRequest("GET", uri, headers, new byte[0], timeout, maxBytes, NO_REDIRECT, false, Trail.NONE);
    }

    /** Follows no redirect. */
    public static OutboundRequest post(
            URI uri, Map<String, String> headers, byte[] body, Duration timeout, int maxBytes) {
        return new OutboundRequest("POST", uri, headers, body, timeout, maxBytes, 0, false, Trail.NONE);
    }

    /** The same for a caller to whom nothing of the answer but its status matters. */
    public OutboundRequest forStatusOnly() {
        return new OutboundRequest(method, uri, headers, body, timeout, maxBytes, maxRedirects, true, trail);
    }

    boolean followsRedirects() {
        return method.equals("GET") && maxRedirects != NO_REDIRECT;
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
                statusOnly,
                trail.follow(location, permanent));
    }
}

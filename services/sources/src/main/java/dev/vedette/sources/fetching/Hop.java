package dev.vedette.sources.fetching;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One request of a fetch: the first, or where a redirect leads.
 *
 * @param left how long the requests of this fetch may still take; waiting for turns does not count
 * @param redirects how many may follow
 * @param movedTo where permanent redirects (301, 308) led from the first address, before any temporary one; null for none
 * @param onlyPermanent whether there was no temporary one yet
 */
record Hop(
        FetchRequest request,
        URI uri,
        Duration left,
        int redirects,
        @Nullable URI movedTo,
        boolean onlyPermanent,
        FetchCookies cookies) {

    private static final int MOST_REDIRECTS = 10;

    static Hop first(FetchRequest request, Duration timeout) {
        return new Hop(request, request.uri(), timeout, MOST_REDIRECTS, null, true, FetchCookies.NONE);
    }

    Hop redirectedTo(URI target, boolean permanent, Duration timeLeft, FetchCookies known) {
        var stays = onlyPermanent && permanent;
        return new Hop(request, target, timeLeft, redirects - 1, stays ? target : movedTo, stays, known);
    }
}

package dev.vedette.sources.polling.look;

import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.listing.Listing;
import dev.vedette.sources.progress.Progress.Validators;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What looking at the listing of a source gave. */
public sealed interface ListingCheck {

    /** It was not the time for it. */
    record NotDue() implements ListingCheck {}

    /** The host wants to be left alone for that long; nothing was asked. */
    record PutOff(Duration left) implements ListingCheck {}

    /**
     * Nothing changed since the last time.
     *
     * @param whole what was read although it was the same; null when the server did not send it
     */
    record Unchanged(String status, @Nullable Validators whole) implements ListingCheck {}

    /**
     * It was read.
     *
     * @param movedTo where permanent redirects led
     * @param maxAge how long the server says that this is fresh
     */
    record Listed(
            Listing listing,
            String status,
            Validators validators,
            @Nullable URI movedTo,
            Duration maxAge) implements ListingCheck {}

    /** It was not. */
    record Failed(
            String status,
            String reason,
            boolean saysGone,
            @Nullable Duration retryAfter) implements ListingCheck {

        static Failed of(Fetched.Refused refused) {
            return new Failed(refused.status(), refused.reason(), refused.saysGone(), refused.retryAfter());
        }

        static Failed unreadable(String status, Throwable unreadable) {
            return new Failed(status, String.valueOf(unreadable.getMessage()), false, null);
        }
    }
}

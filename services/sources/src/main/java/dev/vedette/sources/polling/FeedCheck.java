package dev.vedette.sources.polling;

import dev.vedette.sources.feeds.Feed;
import dev.vedette.sources.registry.Progress.Validators;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What looking at the feed gave. */
sealed interface FeedCheck {

    /** It was not the time for it. */
    record NotDue() implements FeedCheck {}

    /** The host wants to be left alone for that long; nothing was asked. */
    record PutOff(Duration left) implements FeedCheck {}

    /**
     * Nothing changed since the last time.
     *
     * @param whole what was read although it was the same; null when the server did not send it
     */
    record Unchanged(String status, @Nullable Validators whole) implements FeedCheck {}

    /**
     * It was read.
     *
     * @param movedTo where permanent redirects led
     * @param maxAge how long the server says that this is fresh
     */
    record Listed(
            Feed feed,
            String status,
            Validators validators,
            @Nullable URI movedTo,
            Duration maxAge) implements FeedCheck {}

    /** It was not. */
    record Failed(
            String status,
            String reason,
            boolean saysGone,
            @Nullable Duration retryAfter) implements FeedCheck {}
}

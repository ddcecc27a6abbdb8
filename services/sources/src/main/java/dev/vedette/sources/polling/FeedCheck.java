package dev.vedette.sources.polling;

import dev.vedette.sources.feeds.Feed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What looking at the feed gave. */
sealed interface FeedCheck {

    /** It was not the time for it. */
    record NotDue() implements FeedCheck {}

    /** Nothing changed since the last time. */
    record Unchanged() implements FeedCheck {}

    /** It was read. */
    record Listed(
            Feed feed, @Nullable String etag, @Nullable String lastModified) implements FeedCheck {}

    /** It was not. */
    record Failed(String reason, @Nullable Duration retryAfter) implements FeedCheck {}
}

package dev.vedette.sources.fetching;

import dev.vedette.kit.fence.OutboundAnswer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Fetched {

    /**
     * A body.
     *
     * @param robots what robots.txt says: {@code allowed}, or why there is no verdict
     */
    record Body(OutboundAnswer answer, String robots) implements Fetched {}

    /** What we have is still true (304). */
    record Unchanged() implements Fetched {}

    /**
     * Nothing.
     *
     * @param reason in words for people
     * @param permanent whether trying again is pointless
     * @param retryAfter what the server asked for
     */
    record Refused(
            String reason, boolean permanent, @Nullable Duration retryAfter) implements Fetched {}
}

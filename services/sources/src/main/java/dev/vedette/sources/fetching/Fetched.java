package dev.vedette.sources.fetching;

import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
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
     * @param status as raw as it can be told: {@code HTTP 503}, {@code TIMEOUT}, {@code ROBOTS}
     * @param reason in words for people
     * @param permanent whether trying again is pointless
     * @param retryAfter what the server asked for
     */
    record Refused(
            String status,
            String reason,
            boolean permanent,
            @Nullable Duration retryAfter) implements Fetched {

        /** Whether the server says that there will never be anything again. */
        public boolean saysGone() {
            return status.equals("HTTP 410");
        }

        /** Whether nobody answered. */
        public boolean saysUnreachable() {
            return status.equals(OutboundException.Reason.UNREACHABLE.name())
                    || status.equals(OutboundException.Reason.TIMEOUT.name());
        }

        boolean saysOverloaded() {
            return status.equals("HTTP 429") || status.equals("HTTP 503");
        }
    }

    /** Nothing was asked, because the host told us to wait for that long. */
    record Held(Duration left) implements Fetched {}
}

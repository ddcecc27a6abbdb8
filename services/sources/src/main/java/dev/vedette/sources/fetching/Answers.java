package dev.vedette.sources.fetching;

import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads answers of servers, and says what is wrong with them. */
final class Answers {

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private static final Map<Integer, String> WORDS = Map.of(
            401, "it wants a sign-in",
            403, "it does not let us in",
            404, "there is nothing at this address",
            410, "it is gone for good",
            429, "we asked too often",
            500, "it has an error",
            502, "it is out of order",
            503, "it is not available",
            504, "it is out of order");

    private Answers() {}

    static Fetched read(OutboundAnswer answer, String robots, Clock clock) {
        if (answer.isSuccess()) {
            return new Fetched.Body(answer, robots);
        }
        if (answer.status() == 304) {
            return new Fetched.Unchanged();
        }
        var words = WORDS.get(answer.status());
        var reason = "The server answered " + answer.status() + (words == null ? "" : ": " + words);
        return new Fetched.Refused(
                "HTTP " + answer.status(),
                reason,
                answer.status() == 410,
                retryAfter(answer.header("retry-after"), clock));
    }

    static Fetched read(OutboundException failure) {
        var permanent = switch (failure.reason()) {
            case BAD_ADDRESS, FENCED, TOO_LARGE -> true;
            case UNREACHABLE, TIMEOUT, TOO_MANY_REDIRECTS -> false;
        };
        return new Fetched.Refused(failure.reason().name(), String.valueOf(failure.getMessage()), permanent, null);
    }

    /** Seconds or an HTTP date (RFC 9110, section 10.2.3). */
    static @Nullable Duration retryAfter(@Nullable String header, Clock clock) {
        if (header == null) {
            return null;
        }
        try {
            var wait = header.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(header.strip()))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
            return wait.isNegative() ? null : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

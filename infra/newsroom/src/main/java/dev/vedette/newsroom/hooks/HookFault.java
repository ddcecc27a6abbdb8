package dev.vedette.newsroom.hooks;

import dev.vedette.newsroom.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The next {@code times} requests get this status.
 *
 * @param status 400 to 599, such as 500, 429 or 410; 0 keeps the request and drops the connection
 *     without an answer
 * @param times 1 if absent
 * @param retryAfter seconds, sent as Retry-After
 */
public record HookFault(
        int status, @Nullable Integer times, @Nullable Integer retryAfter) {

    public HookFault {
        if (status != 0 && (status < 400 || status > 599)) {
            throw new Refusal(400, "status", "status is between 400 and 599, or 0 for no answer at all");
        }
        if (times != null && times < 1) {
            throw new Refusal(400, "times", "times is at least 1");
        }
        if (retryAfter != null && retryAfter < 0) {
            throw new Refusal(400, "retryAfter", "retryAfter is seconds, at least 0");
        }
    }

    int remaining() {
        return times == null ? 1 : times;
    }

    @Nullable
    HookFault less() {
        return remaining() == 1 ? null : new HookFault(status, remaining() - 1, retryAfter);
    }
}

package dev.vedette.newsroom.hooks;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to a hook.
 *
 * @param id the header {@code webhook-id} (Standard Webhooks)
 * @param headers names in lower case; several values of one joined by a comma and a space
 * @param answered the status it got: 200 unless a fault met it, 0 if the connection was dropped
 */
public record ReceivedHook(
        String hook, @Nullable String id, Instant receivedAt, int answered, Map<String, String> headers, String body) {

    public ReceivedHook {
        headers = Map.copyOf(headers);
    }

    public boolean accepted() {
        return answered == 200;
    }
}

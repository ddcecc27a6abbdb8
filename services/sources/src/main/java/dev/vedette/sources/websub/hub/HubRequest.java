package dev.vedette.sources.websub.hub;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to ask a hub for.
 *
 * @param secret the key its signatures are to be made with; null to end the subscription
 */
public record HubRequest(
        UUID subscriptionId,
        URI hub,
        String topic,
        String token,
        @Nullable String secret) {}

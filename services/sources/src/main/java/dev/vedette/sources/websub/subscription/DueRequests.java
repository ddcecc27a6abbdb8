package dev.vedette.sources.websub.subscription;

import dev.vedette.sources.websub.hub.HubRequest;
import java.util.List;
import java.util.UUID;

/**
 * What a look at the subscriptions found.
 *
 * @param requests to send now
 * @param lapsed sources whose lease ended
 */
public record DueRequests(List<HubRequest> requests, List<UUID> lapsed) {}

package dev.vedette.sources.websub;

import java.util.List;
import java.util.UUID;

/**
 * What a look at the subscriptions found.
 *
 * @param requests to send now
 * @param lapsed sources whose lease ended
 */
record Due(List<HubRequest> requests, List<UUID> lapsed) {}

package dev.vedette.sources.websub.subscription;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A feed's word that a hub pushes it: the hub, and the address the feed is known by there. */
public record HubOffer(URI hub, URI topic) {

    /** Hubs put the topic into the query of their call back, and that line has an end. */
    private static final int LONGEST = 2048;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Null where the two do not make a subscription. */
    public static @Nullable HubOffer of(@Nullable URI hub, @Nullable URI topic) {
        return hub != null && topic != null && isUsable(hub) && isUsable(topic) ? new HubOffer(hub, topic) : null;
    }

    private static boolean isUsable(URI uri) {
        return uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme())
                && uri.getHost() != null
                && uri.toString().length() <= LONGEST;
    }
}

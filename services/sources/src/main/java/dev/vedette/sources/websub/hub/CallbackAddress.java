package dev.vedette.sources.websub.hub;

import dev.vedette.sources.SourcesConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where hubs call us. Without an address that they can reach, asking them would only make them try in vain: a public
 * address that is loopback or private by its name is not used, unless the configuration names one for callbacks. Names
 * are not resolved, since they may lead elsewhere from outside.
 */
@Singleton
public class CallbackAddress {

    private static final Logger LOG = Logger.getLogger(CallbackAddress.class);
    private static final String PATH = "/api/v1/websub/";

    /** Domains of networks of one's own (RFC 6761, RFC 6762, RFC 8375, and what routers are sold with). */
    private static final Set<String> INNER = Set.of("localhost", "local", "internal", "lan", "home", "test", "arpa");

    private final @Nullable String base;

    @Inject
    public CallbackAddress(SourcesConfig config) {
        this(
                config.websub().enabled(),
                config.websub().callback().orElse(null),
                config.websub().publicUrl());
        if (config.websub().enabled() && base == null) {
            LOG.infof(
                    "Hubs are not subscribed to: %s cannot be reached from outside",
                    config.websub().publicUrl());
        }
    }

    public CallbackAddress(boolean enabled, @Nullable URI chosen, URI publicUrl) {
        var used = chosen != null ? chosen : isPublic(publicUrl) ? publicUrl : null;
        this.base = enabled && used != null ? used.toString().replaceFirst("/+$", "") : null;
    }

    public boolean isReachable() {
        return base != null;
    }

    public String of(String token) {
        if (base == null) {
            throw new IllegalStateException("Hubs cannot reach us");
        }
        return base + PATH + token;
    }

    private static boolean isPublic(URI uri) {
        var host = uri.getHost();
        if (host == null) {
            return false;
        }
        var literal = literal(host);
        return literal == null ? isPublicName(host.toLowerCase(Locale.ROOT)) : isPublic(literal);
    }

    private static boolean isPublicName(String host) {
        var dot = host.lastIndexOf('.');
        return dot > 0 && !INNER.contains(host.substring(dot + 1));
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isMulticastAddress()
                && !isUniqueLocal(address);
    }

    /** {@code fc00::/7} (RFC 4193). */
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    private static @Nullable InetAddress literal(String host) {
        try {
            return InetAddress.ofLiteral(host);
        } catch (IllegalArgumentException e) {
            return null; // a name
        }
    }
}

package dev.vedette.kit.fence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says where a request of ours may go, and why not. Pure: it resolves nothing and connects to nothing. */
@Singleton
public class Fence {

    private final AllowList allowed;
    private final Set<Integer> ports;

    @Inject
    public Fence(FenceConfig config) {
        this(config.allow().orElse(List.of()), config.ports());
    }

    Fence(List<String> allowed, Set<Integer> ports) {
        this.allowed = new AllowList(allowed);
        this.ports = ports;
    }

    /**
     * Reads an address and checks all that can be said without resolving its host.
     *
     * @throws OutboundException saying what is wrong with it
     */
    public URI address(String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            throw OutboundException.badAddress("This is no web address");
        }
        return check(uri);
    }

    URI check(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw OutboundException.badAddress("The address must begin with http:// or https://");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw OutboundException.badAddress("The address names no host");
        }
        if (HostName.isMisspeltAddress(uri.getHost())) {
            throw OutboundException.badAddress(
                    "The host must be a name, or four numbers from 0 to 255 without leading zeros, such as 192.0.2.1");
        }
        if (uri.getRawUserInfo() != null) {
            throw OutboundException.badAddress("The address must not hold a user name or password");
        }
        if (!ports.contains(port(uri)) && !isAllowed(uri) && !allowed.mayHold(port(uri))) {
            throw closed(uri);
        }
        return uri;
    }

    /**
     * Checks the address that a host resolved to.
     *
     * @throws OutboundException when it is private and not allowed by configuration
     */
    void check(URI uri, InetAddress address) {
        if (isAllowed(uri)) {
            return;
        }
        if (PrivateAddresses.contains(address) && !allowed.holds(address, port(uri))) {
            throw OutboundException.fenced("The address leads into a private network");
        }
        if (!ports.contains(port(uri)) && !allowed.holdsNamed(address, port(uri))) {
            throw closed(uri);
        }
    }

    private static OutboundException closed(URI uri) {
        return OutboundException.fenced("Port " + port(uri) + " is closed to requests from here");
    }

    static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private boolean isAllowed(URI uri) {
        return allowed.holds(uri.getHost(), port(uri));
    }
}

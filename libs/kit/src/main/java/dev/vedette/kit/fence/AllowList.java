package dev.vedette.kit.fence;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The openings in the fence: {@code host:port} as an address names it, or a network of addresses that hosts resolve to. */
final class AllowList {

    private final Set<String> hosts = new HashSet<>();
    private final List<Network> networks = new ArrayList<>();

    /** @throws IllegalArgumentException naming the entry that is neither, and what to write */
    AllowList(List<String> entries) {
        for (var entry : entries) {
            var written = entry.strip().toLowerCase(Locale.ROOT);
            if (written.contains("/")) {
                networks.add(Network.parse(written));
            } else {
                hosts.add(checked(written));
            }
        }
    }

    boolean holds(String host, int port) {
        return hosts.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    /** Whether a network that is open at any port, or at just this one, holds the address. */
    boolean holds(InetAddress address, int port) {
        return networks.stream().anyMatch(network -> network.isOpenAt(port) && network.holds(address));
    }

    /** Whether the address is in a network for which this port was named. */
    boolean holdsNamed(InetAddress address, int port) {
        return networks.stream().anyMatch(network -> network.isNamed(port) && network.holds(address));
    }

    /** Whether some network names this port: whether the host is in it shows when it is resolved. */
    boolean mayHold(int port) {
        return networks.stream().anyMatch(network -> network.isNamed(port));
    }

    private static String checked(String entry) {
        var colon = entry.lastIndexOf(':');
        if (colon <= 0 || !isPort(entry.substring(colon + 1))) {
            throw new IllegalArgumentException("vedette.fence.allow: '" + entry
                    + "' must be host:port, such as intranet.example:8443, or a network, such as 10.1.0.0/16");
        }
        return entry;
    }

    static boolean isPort(String digits) {
        return digits.matches("[1-9]\\d{0,4}") && Integer.parseInt(digits) <= 65_535;
    }
}

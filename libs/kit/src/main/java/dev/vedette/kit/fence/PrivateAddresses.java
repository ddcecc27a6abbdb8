package dev.vedette.kit.fence;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are not of the public Internet: the IANA special-purpose registries (RFC 6890 and its updates), and
 * IPv6 forms that carry such an IPv4 address inside.
 */
final class PrivateAddresses {

    private static final List<Cidr> BLOCKS = blocks(
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24"
                    + " 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
                    + " ::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16"
                    + " fc00::/7 fe80::/10 fec0::/10 ff00::/8");
    private static final Cidr NAT64 = Cidr.parse("64:ff9b::/96");
    /** RFC 7915: translated by a router on the way. Java turns the mapped form, ::ffff:a.b.c.d, into IPv4 by itself. */
    private static final Cidr SIIT = Cidr.parse("::ffff:0:0:0/96");

    private static final Cidr SIX_TO_FOUR = Cidr.parse("2002::/16");

    private PrivateAddresses() {}

    static boolean contains(InetAddress address) {
        if (address instanceof Inet6Address) {
            var bytes = address.getAddress();
            if (NAT64.holds(bytes) || SIIT.holds(bytes)) {
                return contains(v4(bytes, 12));
            }
            if (SIX_TO_FOUR.holds(bytes)) {
                return contains(v4(bytes, 2));
            }
        }
        return BLOCKS.stream().anyMatch(block -> block.holds(address));
    }

    private static InetAddress v4(byte[] bytes, int from) {
        try {
            return Inet4Address.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are always an address", e);
        }
    }

    private static List<Cidr> blocks(String all) {
        return Arrays.stream(all.split(" ")).map(Cidr::parse).toList();
    }
}

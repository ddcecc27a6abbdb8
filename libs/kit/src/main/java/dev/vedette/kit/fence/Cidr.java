package dev.vedette.kit.fence;

import java.net.InetAddress;

/**
 * A block of addresses (RFC 4632, RFC 4291).
 *
 * @param prefix how many bits of an address are the network's
 */
record Cidr(InetAddress network, int prefix) {

    Cidr {
        if (prefix < 0 || prefix > network.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException(network.getHostAddress() + " has no " + prefix + " bits");
        }
    }

    /** @throws IllegalArgumentException when it is not written as {@code 10.0.0.0/8} or {@code fc00::/7} */
    static Cidr parse(String written) {
        var slash = written.indexOf('/');
        return new Cidr(
                InetAddress.ofLiteral(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
    }

    boolean holds(InetAddress other) {
        return holds(other.getAddress());
    }

    boolean holds(byte[] theirs) {
        var own = network.getAddress();
        if (own.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            if (((own[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & (0x80 >> bit % Byte.SIZE)) != 0) {
                return false;
            }
        }
        return true;
    }
}

package dev.vedette.kit.fence;

import java.net.InetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A network in CIDR notation (RFC 4632, RFC 4291), open at one port or, where none is named, at all.
 *
 * @param prefix how many bits of an address are the network's
 */
record Network(InetAddress address, int prefix, @Nullable Integer port) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\[?(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]*)]?/(\\d{1,3})(?::(\\d{1,5}))?");

    /** @throws IllegalArgumentException saying how to write it */
    static Network parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches() || parts.group(3) != null && !AllowList.isPort(parts.group(3))) {
            throw wrong(written);
        }
        try {
            var address = InetAddress.ofLiteral(parts.group(1));
            var prefix = Integer.parseInt(parts.group(2));
            var port = parts.group(3) == null ? null : Integer.valueOf(parts.group(3));
            if (prefix <= address.getAddress().length * Byte.SIZE) {
                return new Network(address, prefix, port);
            }
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalArgumentException(wrong(written).getMessage(), noAddress);
        }
        throw wrong(written);
    }

    boolean holds(InetAddress other) {
        var own = address.getAddress();
        var theirs = other.getAddress();
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

    boolean isOpenAt(int asked) {
        return port == null || port == asked;
    }

    boolean isNamed(int asked) {
        return port != null && port == asked;
    }

    private static IllegalArgumentException wrong(String written) {
        return new IllegalArgumentException("vedette.fence.allow: '" + written
                + "' is no network; write 10.1.0.0/16, 10.1.0.0/16:8443 or [fd00::]/8:8443");
    }
}

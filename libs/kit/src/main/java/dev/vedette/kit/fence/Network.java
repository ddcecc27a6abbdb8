package dev.vedette.kit.fence;

import java.net.InetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A network that is open at one port or, where none is named, at all.
 */
record Network(Cidr block, @Nullable Integer port) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\[?(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]*)]?/(\\d{1,3})(?::(\\d{1,5}))?");

    /** @throws IllegalArgumentException saying how to write it */
    static Network parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches() || parts.group(3) != null && !AllowList.isPort(parts.group(3))) {
            throw wrong(written);
        }
        try {
            var port = parts.group(3) == null ? null : Integer.valueOf(parts.group(3));
            return new Network(Cidr.parse(parts.group(1) + "/" + parts.group(2)), port);
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalArgumentException(wrong(written).getMessage(), noAddress);
        }
    }

    boolean holds(InetAddress address) {
        return block.holds(address);
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

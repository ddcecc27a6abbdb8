package dev.vedette.kit.streams;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code traceparent} of W3C Trace Context, section 3.2: one trace from the fetch to the alert. */
@Singleton
public class Traces {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final SecureRandom random = new SecureRandom();

    /** A new trace. */
    public String begin() {
        return "00-" + hex(16) + "-" + hex(8) + "-01";
    }

    /** The next span of the trace of {@code parent}; a new trace where that is none. */
    public String next(@Nullable String parent) {
        var trace = parent == null ? null : TRACEPARENT.matcher(parent);
        return trace != null && trace.matches() ? "00-" + trace.group(1) + "-" + hex(8) + "-01" : begin();
    }

    private String hex(int bytes) {
        var value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}

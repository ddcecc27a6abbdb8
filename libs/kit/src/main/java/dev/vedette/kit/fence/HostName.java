package dev.vedette.kit.fence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Hosts that are numbers. Programs read {@code 0177.0.0.1}, {@code 127.1} and {@code 2130706433} differently, so that a proxy
 * might go elsewhere than we checked; a host whose last label is a number (WHATWG URL, "ends in a number") must be written in
 * the one way that all read alike.
 */
final class HostName {

    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern PLAIN =
            Pattern.compile("(?:(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?!$)|$)){4}");

    private HostName() {}

    static boolean isMisspeltAddress(String host) {
        var bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        var last = bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return NUMBER.matcher(last).matches() && !PLAIN.matcher(host).matches();
    }
}

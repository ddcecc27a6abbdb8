package dev.vedette.sources.robots;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Paths and patterns in one spelling, so that they can be compared (RFC 9309, section 2.2.2): octets beyond ASCII are
 * percent-encoded, unreserved characters are not, hexadecimal digits are upper case. The signs with a meaning in
 * patterns are encoded wherever they stand for themselves.
 */
final class RobotsPath {

    private static final String UNRESERVED = "-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RobotsPath() {}

    /** Path and query of an address; {@code /} where it has none. */
    static String of(String address) {
        var hash = address.indexOf('#');
        var whole = hash < 0 ? address : address.substring(0, hash);
        var scheme = whole.indexOf("://");
        var host = scheme >= 0 && firstOf(whole, 0) > scheme ? scheme + 3 : 0;
        var start = firstOf(whole, host);
        if (start == whole.length()) {
            return "/";
        }
        var path = whole.charAt(start) == '/' ? whole.substring(start) : "/" + whole.substring(start);
        return normal(path, true);
    }

    /** A pattern without the {@code $} at its end. */
    static String normalPattern(String pattern) {
        return normal(pattern, false);
    }

    private static int firstOf(String address, int from) {
        for (var at = from; at < address.length(); at++) {
            if ("/?;".indexOf(address.charAt(at)) >= 0) {
                return at;
            }
        }
        return address.length();
    }

    private static String normal(String text, boolean starIsLiteral) {
        var octets = text.getBytes(StandardCharsets.UTF_8);
        var normal = new StringBuilder(octets.length + 16);
        for (var at = 0; at < octets.length; at++) {
            var octet = octets[at];
            if (octet == '%' && isHex(octets, at + 1) && isHex(octets, at + 2)) {
                decoded(normal, octets, at);
                at += 2;
            } else if (octet < 0 || octet == '$' || (starIsLiteral && octet == '*')) {
                encode(normal, octet);
            } else {
                normal.append((char) octet);
            }
        }
        return normal.toString();
    }

    private static void decoded(StringBuilder normal, byte[] octets, int at) {
        var octet = HexFormat.fromHexDigit(octets[at + 1]) << 4 | HexFormat.fromHexDigit(octets[at + 2]);
        if (isUnreserved(octet)) {
            normal.append((char) octet);
        } else {
            encode(normal, (byte) octet);
        }
    }

    private static void encode(StringBuilder normal, byte octet) {
        normal.append('%').append(HEX.toHexDigits(octet));
    }

    private static boolean isHex(byte[] octets, int at) {
        return at < octets.length && HexFormat.isHexDigit(octets[at]);
    }

    private static boolean isUnreserved(int octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || UNRESERVED.indexOf(octet) >= 0;
    }
}

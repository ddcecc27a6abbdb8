package dev.vedette.feeds.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves addresses as they stand in feeds (RFC 3986 §5, and what browsers do with characters that must not be there)
 * against one base.
 */
public final class Addresses {

    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "ftp", "tel", "sms", "geo", "magnet");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern IN_THE_WAY = Pattern.compile("[\\x00-\\x20\\x7f\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    /** Longer ones are no addresses but attacks or accidents. */
    private static final int LONGEST = 8192;

    private final @Nullable URI base;

    private Addresses(@Nullable URI base) {
        this.base = base;
    }

    /** Against this address; null or a relative one leaves relative addresses as they are. */
    public static Addresses under(@Nullable String base) {
        return new Addresses(base == null ? null : uri(base.strip()));
    }

    /** Against a base that is itself relative to this one. */
    public Addresses nested(String nested) {
        URI uri = uri(resolve(nested));
        return uri == null || !uri.isAbsolute() || uri.isOpaque() ? this : new Addresses(uri);
    }

    /** The absolute address; the text itself where it is absolute already or nothing can be made of it. */
    public String resolve(String address) {
        String text = address.strip();
        if (base == null || text.length() > LONGEST || ABSOLUTE.matcher(text).matches()) {
            return text;
        }
        URI relative =
                uri(text.startsWith("//") ? text : text.replace("[", "%5B").replace("]", "%5D"));
        if (relative == null || base.isOpaque() || !base.isAbsolute()) {
            return text;
        }
        return text.startsWith("?") || text.isEmpty() ? sameDocument(text) : resolved(relative);
    }

    /** The absolute address, or null where following it could run something. */
    @Nullable
    String harmless(String address) {
        StringBuilder visible = new StringBuilder(address.length());
        address.codePoints().filter(Addresses::isVisible).forEach(visible::appendCodePoint);
        String text = visible.toString().strip();
        int end = endOfScheme(text);
        boolean allowed = end < 0 || HARMLESS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
        return allowed && text.length() <= LONGEST ? resolve(text) : null;
    }

    /** Blanks inside stay, to be escaped; browsers skip the others when they look for a scheme. */
    private static boolean isVisible(int c) {
        return c == ' '
                || !Character.isWhitespace(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }

    /** Where a colon stands before anything that begins a path, or -1. */
    private static int endOfScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    /** java.net.URI resolves against the path as RFC 2396 did, which takes these two to the parent. */
    private String sameDocument(String query) {
        String whole = String.valueOf(base);
        int end = whole.indexOf('#') < 0 ? whole.length() : whole.indexOf('#');
        int question = whole.indexOf('?');
        return query.isEmpty() ? whole.substring(0, end) : whole.substring(0, question < 0 ? end : question) + query;
    }

    private String resolved(URI relative) {
        if (base == null) {
            return relative.toString();
        }
        URI from = base.getRawPath().isEmpty() ? base.resolve("/") : base;
        String whole = from.resolve(relative).toString();
        return whole.contains("/../") ? withoutParents(whole) : whole;
    }

    /** RFC 3986 §5.2.4: the parent of the root is the root. */
    private static String withoutParents(String whole) {
        return whole.replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*://[^/]*)(/\\.\\.)+/", "$1/");
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(IN_THE_WAY
                    .matcher(text)
                    .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0))));
        } catch (URISyntaxException notOne) {
            return null;
        }
    }
}

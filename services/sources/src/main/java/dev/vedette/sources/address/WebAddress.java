package dev.vedette.sources.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads, normalises and groups http(s) addresses as they are found in the wild. */
public final class WebAddress {

    /** Longer ones are not addresses of articles but attacks or accidents. */
    private static final int LONGEST = 2048;

    private static final Pattern IN_THE_WAY = Pattern.compile("[\\x00-\\x20\\x7f\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern WHITESPACE = Pattern.compile("[\\t\\r\\n]");
    private static final Pattern AUTHORITY = Pattern.compile("^(https?://)([^/?#:@]+)", Pattern.CASE_INSENSITIVE);

    /** An IPv4 address that some programs read as octal, and others not: they would go to different places. */
    private static final Pattern OCTAL = Pattern.compile("(?=[\\d.]+$)(.*\\.)?0\\d.*");

    /** Parameters that say how a reader came, not what is read. */
    private static final Pattern TRACKING =
            Pattern.compile("utm_\\w+|at_(medium|campaign|custom\\d)|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid");

    private WebAddress() {}

    /** The absolute http(s) address that {@code text} is, normalised; null where it is none. */
    public static @Nullable URI parse(String text) {
        var uri = read(text);
        return uri == null ? null : usable(uri);
    }

    /** The address of a link found at {@code base}, normalised; null where it leads to no web page. */
    public static @Nullable URI resolve(URI base, String link) {
        var text = link.strip();
        if (text.startsWith("?")) { // java.net.URI follows RFC 2396 here, which browsers never did
            var query = base.toString().indexOf('?');
            return parse((query < 0 ? base.toString() : base.toString().substring(0, query)) + text);
        }
        var uri = read(text);
        return uri == null ? null : usable(base.resolve(uri));
    }

    /** The form that identifies a page: without what only says how a reader came there. */
    public static URI identity(URI uri) {
        var query = uri.getRawQuery();
        if (query == null) {
            return normalised(uri, null);
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !TRACKING.matcher(name(parameter)).matches())
                .collect(Collectors.joining("&"));
        return normalised(uri, kept.isEmpty() ? null : kept);
    }

    /** The registrable domain, or the host where it has none. */
    public static String site(URI uri) {
        var host = uri.getHost();
        var domain = host.startsWith("[") ? null : EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain == null ? host : domain;
    }

    /** {@code host:port}, the unit of politeness. */
    public static String authority(URI uri) {
        var port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
        return uri.getHost() + ":" + port;
    }

    private static @Nullable URI read(String text) {
        var clean = WHITESPACE.matcher(text.strip()).replaceAll("");
        if (clean.isEmpty() || clean.length() > LONGEST || clean.codePoints().anyMatch(WebAddress::isHalf)) {
            return null;
        }
        try {
            var ascii = AUTHORITY
                    .matcher(clean)
                    .replaceFirst(found -> found.group(1) + IDN.toASCII(found.group(2), IDN.ALLOW_UNASSIGNED));
            var escaped = IN_THE_WAY.matcher(ascii).replaceAll(found -> escape(found.group()));
            return new URI(new URI(escaped).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Half of a surrogate pair is no character, and cannot be escaped. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String escape(String found) {
        return "%%%02X".formatted((int) found.getBytes(UTF_8)[0]);
    }

    private static @Nullable URI usable(URI uri) {
        var scheme = uri.getScheme();
        var web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        return web
                        && uri.getHost() != null
                        && !OCTAL.matcher(uri.getHost()).matches()
                        && uri.toString().length() <= LONGEST
                ? normalised(uri, uri.getRawQuery())
                : null;
    }

    private static URI normalised(URI uri, @Nullable String query) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
        var usual = scheme.equals("https") ? 443 : 80;
        var port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        var path = path(uri);
        return URI.create(scheme + "://" + user + uri.getHost().toLowerCase(Locale.ROOT) + port + path
                + (query == null ? "" : "?" + query));
    }

    /** Without dots; but an empty segment may mean something, and {@code normalize} would drop it. */
    private static String path(URI uri) {
        var path = uri.getRawPath().contains("/.") ? uri.normalize().getRawPath() : uri.getRawPath();
        return path.isEmpty() ? "/" : path;
    }

    private static String name(String parameter) {
        var equals = parameter.indexOf('=');
        return (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    }
}

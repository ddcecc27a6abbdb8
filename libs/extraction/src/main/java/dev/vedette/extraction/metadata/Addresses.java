package dev.vedette.extraction.metadata;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses in one spelling: absolute, lower-case host, no fragment, no tracking parameters. */
public final class Addresses {

    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid|cmp|ns_\\w+|_ga|ref_src|wt_\\w+|"
                    + "xtor|at_(?:medium|campaign)\\w*|spm|smid|trk|s_cid|icid|ncid|soc_src|soc_trk)(?:=.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST =
            Pattern.compile("^((?:https?:)?//(?:[^/?#@]*@)?)([^/?#:]+)", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** The normalised absolute address, or null for what is no web address. */
    public static @Nullable String normalised(@Nullable String address, @Nullable String base) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            URI raw = new URI(escaped(address));
            URI uri = base == null || base.isBlank() ? raw : new URI(escaped(base)).resolve(raw);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
                return null;
            }
            boolean usual = uri.getPort() == -1 || uri.getPort() == (scheme.equals("http") ? 80 : 443);
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = kept(uri.getRawQuery());
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort()) + path
                    + (query.isEmpty() ? "" : "?" + query);
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return null;
        }
    }

    /** What browsers take and RFC 3986 does not: signs are escaped, a host in another script is written in ASCII (RFC 5891). */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (char c : address.strip().toCharArray()) {
            boolean strange = " |[]{}^`\"<>\\".indexOf(c) >= 0;
            escaped.append(strange ? "%%%02X".formatted((int) c) : String.valueOf(c));
        }
        Matcher host = HOST.matcher(escaped);
        return host.find() && host.group(2).chars().anyMatch(c -> c > 127)
                ? host.group(1) + IDN.toASCII(host.group(2), IDN.ALLOW_UNASSIGNED) + escaped.substring(host.end(2))
                : escaped.toString();
    }

    private static String kept(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part ->
                                !part.isEmpty() && !TRACKING.matcher(part).matches())
                        .collect(Collectors.joining("&"));
    }
}

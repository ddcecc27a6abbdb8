package dev.vedette.extraction.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses in one spelling: absolute, lower-case host, no fragment, no tracking parameters. */
public final class Addresses {

    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid|cmp|ns_\\w+|_ga|ref_src|wt_\\w+|"
                    + "xtor|at_(?:medium|campaign)\\w*|spm|smid|trk|s_cid|icid|ncid|soc_src|soc_trk)(?:=.*)?",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** The normalised absolute address, or null for what is no web address. */
    public static @Nullable String normalised(@Nullable String address, @Nullable String base) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            String raw = address.strip().replace(" ", "%20");
            URI uri = base == null || base.isBlank() ? new URI(raw) : new URI(base.strip()).resolve(new URI(raw));
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

    private static String kept(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part ->
                                !part.isEmpty() && !TRACKING.matcher(part).matches())
                        .collect(Collectors.joining("&"));
    }
}

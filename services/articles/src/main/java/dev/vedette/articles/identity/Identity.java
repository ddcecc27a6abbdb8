package dev.vedette.articles.identity;

import crawlercommons.domains.EffectiveTldFinder;
import dev.vedette.kit.streams.PoisonException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that may identify a page.
 *
 * @param fetched where it was fetched
 * @param canonical the address it declares, where that can be believed: on the same registrable domain, and not a home
 *     page; null where there is none, or it is the fetched one
 */
record Identity(String fetched, @Nullable String canonical) {

    private static final Pattern HOME =
            Pattern.compile("/?|/(?:index|default|home)\\.\\w{2,5}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");
    private static final int LONGEST = 2048;

    /**
     * Decides from the addresses alone.
     *
     * @param declared normalised
     * @throws PoisonException if the page was fetched from no web address
     */
    static Identity of(String fetched, @Nullable String declared) {
        var from = web(fetched);
        if (from == null) {
            throw new PoisonException("The page has no web address");
        }
        var to = declared == null || declared.equals(fetched) ? null : web(declared);
        return new Identity(fetched, to != null && isSameSite(from, to) && !isHome(to) ? declared : null);
    }

    private static boolean isHome(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return HOME.matcher(path).matches() && address.getRawQuery() == null;
    }

    /** Hosts without a registrable domain, such as numbers and local names, must be equal, and so must their ports. */
    private static boolean isSameSite(URI from, URI to) {
        var domain = domain(from.getHost());
        return domain == null
                ? from.getAuthority().equalsIgnoreCase(to.getAuthority())
                : domain.equals(domain(to.getHost()));
    }

    private static @Nullable String domain(String host) {
        return NUMBERS.matcher(host).matches() ? null : EffectiveTldFinder.getAssignedDomain(host, true, false);
    }

    private static @Nullable URI web(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            var web = "http".equals(scheme) || "https".equals(scheme);
            return web && uri.getHost() != null && address.length() <= LONGEST ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package dev.vedette.sources.fetching;

import dev.vedette.sources.address.WebAddress;
import io.netty.handler.codec.http.cookie.ClientCookieDecoder;
import io.netty.handler.codec.http.cookie.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cookies for the length of one fetch: some sites redirect to themselves until they get back the cookie that they set.
 * They go to the host that set them, or to its domain where they say so, and are forgotten with the fetch. Of RFC 6265 that
 * is all a redirect needs; paths are not told apart.
 */
record FetchCookies(Map<Key, Held> held) {

    static final FetchCookies NONE = new FetchCookies(Map.of());

    private static final int MOST = 20;
    private static final int LONGEST = 4096;

    FetchCookies {
        held = Map.copyOf(held);
    }

    record Key(String domain, String name) {}

    /**
     * @param exact whether only the very host gets it
     */
    record Held(String value, boolean exact, boolean secure) {}

    FetchCookies and(URI from, List<String> setCookies) {
        var all = new LinkedHashMap<>(held);
        setCookies.stream()
                .map(ClientCookieDecoder.LAX::decode)
                .filter(cookie -> cookie != null && cookie.value().length() <= LONGEST)
                .forEach(cookie -> take(all, from, cookie));
        return all.size() > MOST ? this : new FetchCookies(all);
    }

    /** Null where there is none to send. */
    @Nullable
    String header(URI to) {
        var header = held.entrySet().stream()
                .filter(cookie -> goesTo(to, cookie.getKey(), cookie.getValue()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue().value())
                .sorted()
                .collect(Collectors.joining("; "));
        return header.isEmpty() || header.length() > LONGEST ? null : header;
    }

    private static void take(Map<Key, Held> all, URI from, Cookie cookie) {
        var asked = cookie.domain() == null
                ? ""
                : cookie.domain().replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
        var domain = asked.isEmpty() ? from.getHost() : asked;
        if (!isWithin(from.getHost(), domain) || !domain.endsWith(WebAddress.site(from))) {
            return; // of another site, or of a whole top-level domain
        }
        var key = new Key(domain, cookie.name());
        if (cookie.maxAge() == Cookie.UNDEFINED_MAX_AGE || cookie.maxAge() > 0) {
            all.put(key, new Held(cookie.value(), asked.isEmpty(), cookie.isSecure()));
        } else {
            all.remove(key);
        }
    }

    private static boolean goesTo(URI to, Key key, Held held) {
        return (held.exact() ? to.getHost().equals(key.domain()) : isWithin(to.getHost(), key.domain()))
                && (!held.secure() || to.getScheme().equals("https"));
    }

    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}

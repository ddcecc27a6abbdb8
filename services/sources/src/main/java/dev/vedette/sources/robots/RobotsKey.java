package dev.vedette.sources.robots;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The keys we know, with the misspellings Google forgives; anything may follow a key, as it does there. */
enum RobotsKey {
    USER_AGENT("user-agent", "useragent", "user agent"),
    ALLOW("allow"),
    DISALLOW("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"),
    SITEMAP("sitemap", "site-map"),
    CRAWL_DELAY("crawl-delay", "crawldelay", "crawl delay");

    private final List<String> spellings;

    RobotsKey(String... spellings) {
        this.spellings = List.of(spellings);
    }

    static @Nullable RobotsKey of(String written) {
        var key = written.toLowerCase(Locale.ROOT);
        for (var known : values()) {
            if (known.spellings.stream().anyMatch(key::startsWith)) {
                return known;
            }
        }
        return null;
    }
}

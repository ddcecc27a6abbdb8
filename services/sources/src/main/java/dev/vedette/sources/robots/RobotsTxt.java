package dev.vedette.sources.robots;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a robots.txt says to one crawler (RFC 9309). Safe for many threads.
 *
 * @param rules of the groups that name this crawler, or else of those for everyone
 * @param crawlDelay pause between two requests that it asks for; null for none
 * @param sitemaps as written, they are for every crawler
 */
public record RobotsTxt(List<RobotsRule> rules, @Nullable Duration crawlDelay, List<String> sitemaps) {

    /** Says nothing: everything is allowed. */
    public static final RobotsTxt EMPTY = new RobotsTxt(List.of(), null, List.of());

    public RobotsTxt {
        rules = List.copyOf(rules);
        sitemaps = List.copyOf(sitemaps);
    }

    /**
     * Reads any bytes; what cannot be understood is skipped, as is all beyond 500 KiB (section 2.5).
     *
     * @param agent the crawler's product token, such as {@code vedette}; case does not matter
     */
    public static RobotsTxt parse(byte[] content, String agent) {
        var reader = new RobotsReader(agent);
        RobotsLines.forEach(content, reader::line);
        return reader.read();
    }

    public boolean allows(URI uri) {
        return allows(uri.toString());
    }

    /**
     * The longest rule that matches decides, of two equally long ones the kinder (section 2.2.2).
     *
     * @param address an absolute address, or its path and query
     */
    public boolean allows(String address) {
        var path = RobotsPath.of(address);
        var allowed = 0;
        var disallowed = 0;
        for (var rule : rules) {
            if (!rule.matches(path)) {
                continue;
            }
            if (rule.allow()) {
                allowed = Math.max(allowed, rule.octets());
            } else {
                disallowed = Math.max(disallowed, rule.octets());
            }
        }
        return allowed >= disallowed;
    }
}

package dev.vedette.sources.fetching;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What robots.txt of one host says. */
sealed interface RobotsRules {

    /**
     * It could be read, or there is none.
     *
     * @param missing why there is none; null when there is one
     */
    record Known(BaseRobotRules rules, @Nullable String missing) implements RobotsRules {

        boolean allow(URI uri) {
            return rules.isAllowed(uri.toString());
        }

        String verdict() {
            return missing == null ? "allowed" : missing;
        }

        Duration crawlDelay() {
            return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        }
    }

    /** It could not be read: then nothing may be fetched (RFC 9309, section 2.3.1.4). */
    record Unknown(Fetched.Refused why) implements RobotsRules {}
}

package dev.vedette.sources.fetching;

import dev.vedette.sources.robots.RobotsTxt;
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
    record Known(RobotsTxt rules, @Nullable String missing) implements RobotsRules {

        /** Who asks for more would be read hardly ever. */
        private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

        boolean allow(URI uri) {
            return rules.allows(uri);
        }

        String verdict() {
            return missing == null ? "allowed" : missing;
        }

        Duration crawlDelay() {
            var asked = rules.crawlDelay() == null ? Duration.ZERO : rules.crawlDelay();
            return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
        }
    }

    /** It could not be read: then nothing may be fetched (RFC 9309, section 2.3.1.4). */
    record Unknown(Fetched.Refused why) implements RobotsRules {}
}

package dev.vedette.sources.robots;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks from the lines of a robots.txt what is for one crawler. Groups of the same name are one (section 2.2.1). */
final class RobotsReader {

    private static final int MOST_SITEMAPS = 1_000;

    private final String agent;
    private final Group own = new Group();
    private final Group everyones = new Group();
    private final List<String> sitemaps = new ArrayList<>();
    private boolean inRules;

    /** What is said to some, and whether it is being said to them at the line that is read. */
    private static final class Group {
        private final List<RobotsRule> rules = new ArrayList<>();
        private @Nullable Duration crawlDelay;
        private boolean named;
        private boolean open;

        void open() {
            named = true;
            open = true;
        }
    }

    RobotsReader(String agent) {
        this.agent = agent;
    }

    void line(String written, String value) {
        var key = RobotsKey.of(written);
        if (key == null) {
            return;
        }
        switch (key) {
            case USER_AGENT -> agent(value);
            case ALLOW -> rule(true, value);
            case DISALLOW -> rule(false, value);
            case CRAWL_DELAY -> delay(value);
            case SITEMAP -> sitemap(value);
        }
    }

    RobotsTxt read() {
        var group = own.named ? own : everyones;
        return new RobotsTxt(group.rules, group.crawlDelay, sitemaps);
    }

    private void agent(String value) {
        if (inRules) {
            own.open = false;
            everyones.open = false;
            inRules = false;
        }
        if (value.equals("*") || (value.startsWith("*") && Character.isWhitespace(value.charAt(1)))) {
            everyones.open();
        } else if (token(value).equalsIgnoreCase(agent)) {
            own.open();
        }
    }

    /** What a product token may be made of (section 2.2.1), so that {@code Vedette/0.1} names us too. */
    private static String token(String value) {
        var end = 0;
        while (end < value.length() && isTokenCharacter(value.charAt(end))) {
            end++;
        }
        return value.substring(0, end);
    }

    private static boolean isTokenCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
    }

    private void rule(boolean allow, String pattern) {
        inRules = true;
        if (pattern.isEmpty()) {
            return;
        }
        add(RobotsRule.of(allow, pattern));
        var folder = pattern.lastIndexOf('/') + 1;
        if (allow && folder > 0 && pattern.startsWith("index.htm", folder)) {
            add(RobotsRule.of(true, pattern.substring(0, folder) + "$"));
        }
    }

    private void add(RobotsRule rule) {
        openGroups().forEach(group -> group.rules.add(rule));
    }

    private void delay(String value) {
        inRules = true;
        var delay = duration(value);
        if (delay != null) {
            openGroups().forEach(group -> group.crawlDelay = delay);
        }
    }

    private static @Nullable Duration duration(String seconds) {
        return seconds.matches("\\d{1,9}(\\.\\d{1,9})?")
                ? Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000))
                : null;
    }

    private void sitemap(String address) {
        if (!address.isEmpty() && sitemaps.size() < MOST_SITEMAPS) {
            sitemaps.add(address);
        }
    }

    private List<Group> openGroups() {
        var groups = new ArrayList<Group>(2);
        if (own.open) {
            groups.add(own);
        }
        if (everyones.open) {
            groups.add(everyones);
        }
        return groups;
    }
}

package dev.vedette.sources.fetching;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.fence.OutboundRequest;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.address.WebAddress;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** robots.txt of hosts (RFC 9309), remembered for a while. */
@Singleton
public class Robots {

    /** Our product token: the name robots.txt calls us by. */
    static final String NAME = "vedette";

    private static final int MOST_HOSTS = 5_000;
    private static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_REDIRECTS = 5;
    private static final long MAX_CRAWL_DELAY_MS = 30_000;
    private static final Duration AGE_OF_FAILURES = Duration.ofSeconds(10);

    private final Outbound outbound;
    private final SourcesConfig.Fetch config;
    private final UserAgent userAgent;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    public Robots(Outbound outbound, SourcesConfig config, UserAgent userAgent, Clock clock) {
        this.outbound = outbound;
        this.config = config.fetch();
        this.userAgent = userAgent;
        this.clock = clock;
    }

    Uni<RobotsRules> of(URI page) {
        var known = recall(origin(page));
        return known != null
                ? Uni.createFrom().item(known)
                : fetch(URI.create(origin(page) + "/robots.txt")).invoke(rules -> remember(origin(page), rules));
    }

    private Uni<RobotsRules> fetch(URI robotsTxt) {
        var headers = Map.of("User-Agent", userAgent.value(), "Accept", "text/plain");
        return outbound.send(OutboundRequest.get(robotsTxt, headers, config.timeout(), MAX_BYTES, MAX_REDIRECTS))
                .map(this::read)
                .onFailure(OutboundException.class)
                .recoverWithItem(failure -> unread((OutboundException) failure));
    }

    private RobotsRules read(OutboundAnswer answer) {
        if (answer.isSuccess()) {
            var parser = new SimpleRobotRulesParser(MAX_CRAWL_DELAY_MS, 0);
            return new RobotsRules.Known(
                    parser.parseContent(
                            answer.uri().toString(),
                            answer.body(),
                            Objects.requireNonNullElse(answer.header("content-type"), "text/plain"),
                            List.of(NAME)),
                    null);
        }
        if (answer.status() >= 500 || answer.status() == 429) {
            var wait = Answers.retryAfter(answer.header("retry-after"), clock);
            return new RobotsRules.Unknown(new Fetched.Refused(
                    "ROBOTS HTTP " + answer.status(),
                    "robots.txt cannot be read (the server answered " + answer.status()
                            + "), and until then nothing may be fetched",
                    false,
                    wait));
        }
        return missing("none: the server answered " + answer.status());
    }

    private static RobotsRules unread(OutboundException failure) {
        return failure.reason() == OutboundException.Reason.TOO_MANY_REDIRECTS
                ? missing("none: redirects again and again")
                : new RobotsRules.Unknown((Fetched.Refused) Answers.read(failure));
    }

    private static RobotsRules missing(String why) {
        return new RobotsRules.Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), why);
    }

    private @Nullable RobotsRules recall(String origin) {
        synchronized (remembered) {
            var known = remembered.get(origin);
            return known == null || known.until().isBefore(clock.instant()) ? null : known.rules();
        }
    }

    private void remember(String origin, RobotsRules rules) {
        var age = rules instanceof RobotsRules.Known ? config.robotsAge() : AGE_OF_FAILURES;
        synchronized (remembered) {
            remembered.put(origin, new Remembered(rules, clock.instant().plus(age)));
        }
    }

    private static String origin(URI page) {
        return page.getScheme() + "://" + WebAddress.authority(page);
    }

    private record Remembered(RobotsRules rules, Instant until) {}
}

package dev.vedette.sources.fetching;

import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.fence.OutboundRequest;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.robots.RobotsTxt;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** robots.txt of hosts (RFC 9309), remembered for a while. */
@Singleton
public class Robots {

    /** Our product token: the name robots.txt calls us by. */
    static final String NAME = "vedette";

    /** Far more than is read of it: a larger file is no robots.txt. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final int MAX_REDIRECTS = 5;
    private static final Duration AGE_OF_FAILURES = Duration.ofSeconds(10);

    /** RFC 9309, section 2.4: no crawler should trust a copy that is older. */
    private static final Duration LONGEST_AGE = Duration.ofDays(1);

    private final Outbound outbound;
    private final SourcesConfig.Fetch config;
    private final UserAgent userAgent;
    private final Clock clock;
    private final RobotsMemory memory;

    public Robots(Outbound outbound, SourcesConfig config, UserAgent userAgent, Clock clock) {
        this.outbound = outbound;
        this.config = config.fetch();
        this.userAgent = userAgent;
        this.clock = clock;
        this.memory = new RobotsMemory(clock);
    }

    Uni<RobotsRules> of(URI page) {
        var known = memory.find(origin(page));
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
            return new RobotsRules.Known(RobotsTxt.parse(answer.body(), NAME), null);
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
        return new RobotsRules.Known(RobotsTxt.EMPTY, why);
    }

    private void remember(String origin, RobotsRules rules) {
        memory.put(origin, rules, rules instanceof RobotsRules.Known ? age() : AGE_OF_FAILURES);
    }

    private Duration age() {
        return config.robotsAge().compareTo(LONGEST_AGE) > 0 ? LONGEST_AGE : config.robotsAge();
    }

    private static String origin(URI page) {
        return page.getScheme() + "://" + WebAddress.authority(page);
    }
}

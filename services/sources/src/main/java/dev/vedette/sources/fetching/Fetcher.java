package dev.vedette.sources.fetching;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.politeness.Asked;
import dev.vedette.sources.politeness.Politeness;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;

/**
 * Fetches from the web, politely. Each redirect is a request of its own: it waits for its turn at its host, and robots.txt
 * of that host is asked before it. What goes wrong on the web is a {@link Fetched.Refused} and no failure.
 */
@Singleton
public class Fetcher {

    private final Politeness politeness;
    private final Robots robots;
    private final HopSender sender;
    private final Duration timeout;

    public Fetcher(Politeness politeness, Robots robots, HopSender sender, SourcesConfig config) {
        this.politeness = politeness;
        this.robots = robots;
        this.sender = sender;
        this.timeout = config.fetch().timeout();
    }

    public Uni<Fetched> fetch(FetchRequest request) {
        return follow(Hop.first(request, timeout));
    }

    private Uni<Fetched> follow(Hop hop) {
        return politeness
                .ask(
                        WebAddress.authority(hop.uri()),
                        () -> robots.of(hop.uri()).chain(rules -> ask(hop, rules)),
                        left -> new Step.End(new Fetched.Held(left)))
                .chain(step -> switch (step) {
                    case Step.End end -> Uni.createFrom().item(end.fetched());
                    case Step.Redirect redirect -> follow(redirect.next());
                });
    }

    private Uni<Asked<Step>> ask(Hop hop, RobotsRules rules) {
        return switch (rules) {
            case RobotsRules.Unknown unknown ->
                Uni.createFrom().item(asked(new Step.End(unknown.why()), Duration.ZERO));
            case RobotsRules.Known known
            when !known.allow(hop.uri()) ->
                Uni.createFrom().item(asked(new Step.End(disallowed(hop.uri())), known.crawlDelay()));
            case RobotsRules.Known known ->
                sender.send(hop, known.verdict()).map(step -> asked(step, known.crawlDelay()));
        };
    }

    private static Asked<Step> asked(Step step, Duration pause) {
        return step instanceof Step.End(Fetched.Refused refused) && refused.saysOverloaded()
                ? new Asked<>(step, pause, true, refused.retryAfter())
                : new Asked<>(step, pause, false, null);
    }

    private static Fetched disallowed(URI uri) {
        return new Fetched.Refused(
                "ROBOTS", "robots.txt of " + uri.getHost() + " does not let us fetch this", true, null);
    }
}

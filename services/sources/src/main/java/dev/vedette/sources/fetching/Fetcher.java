package dev.vedette.sources.fetching;

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
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Fetches from the web, politely. Never fails: what goes wrong is a {@link Fetched.Refused}. */
@Singleton
public class Fetcher {

    private static final int MAX_REDIRECTS = 10;

    private final HostGate gate;
    private final HostHolds holds;
    private final Robots robots;
    private final Outbound outbound;
    private final SourcesConfig.Fetch config;
    private final UserAgent userAgent;
    private final Clock clock;

    public Fetcher(
            HostGate gate,
            HostHolds holds,
            Robots robots,
            Outbound outbound,
            SourcesConfig config,
            UserAgent userAgent,
            Clock clock) {
        this.gate = gate;
        this.holds = holds;
        this.robots = robots;
        this.outbound = outbound;
        this.config = config.fetch();
        this.userAgent = userAgent;
        this.clock = clock;
    }

    public Uni<Fetched> fetch(FetchRequest request) {
        var host = WebAddress.authority(request.uri());
        return holds.left(host) == null
                ? inTurn(host, request).invoke(fetched -> holds.learn(host, fetched))
                : held(host);
    }

    private Uni<Fetched> inTurn(String host, FetchRequest request) {
        var pause = new AtomicReference<>(config.hostPause());
        return gate.inTurn(
                host,
                pause::get,
                () -> holds.left(host) == null
                        ? robots.of(request.uri())
                                .invoke(rules -> pause.set(pause(rules)))
                                .chain(rules -> fetch(request, rules))
                        : held(host));
    }

    private Uni<Fetched> held(String host) {
        return Uni.createFrom().item(new Fetched.Held(Objects.requireNonNullElse(holds.left(host), Duration.ZERO)));
    }

    private Uni<Fetched> fetch(FetchRequest request, RobotsRules rules) {
        return switch (rules) {
            case RobotsRules.Unknown unknown -> Uni.createFrom().item(unknown.why());
            case RobotsRules.Known known
            when !known.allow(request.uri()) -> Uni.createFrom().item(disallowed(request.uri()));
            case RobotsRules.Known known -> send(request, known);
        };
    }

    private Uni<Fetched> send(FetchRequest request, RobotsRules.Known rules) {
        return outbound.send(OutboundRequest.get(
                        request.uri(),
                        request.headers(userAgent.value()),
                        config.timeout(),
                        request.maxBytes(),
                        MAX_REDIRECTS))
                .chain(answer -> judge(request, answer, rules))
                .onFailure(OutboundException.class)
                .recoverWithItem(failure -> Answers.read((OutboundException) failure));
    }

    /** A redirect must not lead to where robots.txt does not let us. */
    private Uni<Fetched> judge(FetchRequest request, OutboundAnswer answer, RobotsRules.Known rules) {
        if (answer.uri().equals(request.uri())) {
            return Uni.createFrom().item(Answers.read(answer, rules.verdict(), clock));
        }
        return robots.of(answer.uri()).map(there -> switch (there) {
            case RobotsRules.Unknown unknown -> unknown.why();
            case RobotsRules.Known known when !known.allow(answer.uri()) -> disallowed(answer.uri());
            case RobotsRules.Known known -> Answers.read(answer, known.verdict(), clock);
        });
    }

    private Duration pause(RobotsRules rules) {
        var asked = rules instanceof RobotsRules.Known known ? known.crawlDelay() : Duration.ZERO;
        return asked.compareTo(config.hostPause()) > 0 ? asked : config.hostPause();
    }

    private static Fetched disallowed(URI uri) {
        return new Fetched.Refused(
                "ROBOTS", "robots.txt of " + uri.getHost() + " does not let us fetch this", true, null);
    }
}

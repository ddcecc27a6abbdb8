package dev.vedette.sources;

import dev.vedette.local.place.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the ports of {@link TestSite}s before the service starts, opens the fence for them, and hurries the service. */
public class TestSiteResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var site = Ports.free();
        var hub = Ports.free();
        var closed = Ports.free();
        var newsroom = List.of(Ports.free(), Ports.free(), Ports.free());
        return Map.ofEntries(
                Map.entry("vedette.test.site-port", Integer.toString(site)),
                Map.entry("vedette.articles.url", "http://127.0.0.1:" + site),
                Map.entry("vedette.test.closed-port", Integer.toString(closed)),
                Map.entry(
                        "vedette.test.newsroom-ports", newsroom.get(0) + "," + newsroom.get(1) + "," + newsroom.get(2)),
                Map.entry("vedette.test.hub-port", Integer.toString(hub)),
                Map.entry(
                        "vedette.fence.allow",
                        "localhost:" + site + ","
                                + Stream.of(List.of(site, hub, closed), newsroom)
                                        .flatMap(List::stream)
                                        .map(port -> "127.0.0.1:" + port)
                                        .collect(Collectors.joining(","))),
                Map.entry("vedette.sources.websub.callback", "https://vedette.example/"),
                Map.entry("vedette.websub.every", "1s"),
                Map.entry("vedette.sources.websub.retry", "1s"),
                Map.entry("vedette.sources.min-poll", "1s"),
                Map.entry("vedette.sources.lease", "5s"),
                Map.entry("vedette.sources.fetch.host-pause", "0s"),
                Map.entry("vedette.sources.fetch.host-hold", "1s"),
                Map.entry("vedette.sources.fetch.whole-every", "4s"),
                Map.entry("vedette.sources.fetch.timeout", "3s"),
                Map.entry("vedette.sources.fetch.robots-age", "0s"),
                Map.entry("vedette.sources.fetch.page-bytes", "100000"),
                Map.entry("vedette.sources.seen.waiting", "20"),
                Map.entry("vedette.sources.seen.page-retry", "1s"),
                Map.entry("vedette.sources.seen.page-tries", "4"));
    }

    @Override
    public void stop() {
        // nothing was started
    }
}

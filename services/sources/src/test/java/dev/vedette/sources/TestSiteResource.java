package dev.vedette.sources;

import dev.vedette.local.place.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Chooses the ports of {@link TestSite}s before the service starts, opens the fence for them, and hurries the service. */
public class TestSiteResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var site = Ports.free();
        var hub = Ports.free();
        var closed = Ports.free();
        return Map.ofEntries(
                Map.entry("vedette.test.site-port", Integer.toString(site)),
                Map.entry("vedette.articles.url", "http://127.0.0.1:" + site),
                Map.entry("vedette.test.closed-port", Integer.toString(closed)),
                Map.entry("vedette.test.hub-port", Integer.toString(hub)),
                Map.entry(
                        "vedette.fence.allow",
                        "127.0.0.1:" + site + ",localhost:" + site + ",127.0.0.1:" + hub + ",127.0.0.1:" + closed),
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
                Map.entry("vedette.sources.seen.page-retry", "1s"),
                Map.entry("vedette.sources.seen.page-tries", "4"));
    }

    @Override
    public void stop() {
        // nothing was started
    }
}

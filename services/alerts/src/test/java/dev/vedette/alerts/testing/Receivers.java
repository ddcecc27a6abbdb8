package dev.vedette.alerts.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The network's edge: endpoints that take webhooks, and the topics service. */
public class Receivers implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "vedette.test.receivers";

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                PORT,
                Integer.toString(server.port()),
                "vedette.topics.url",
                server.baseUrl(),
                "vedette.fence.allow",
                "127.0.0.1:" + server.port(),
                "vedette.delivery.first-pause",
                "0.2s");
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static WireMock client() {
        return new WireMock("127.0.0.1", port());
    }

    /** An address of its own for each caller. */
    public static String hook(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** A topic that only members of {@code team} are shown. */
    public static UUID topic(String team) {
        var id = UUID.randomUUID();
        client().register(WireMock.get("/api/v1/topics/" + id)
                .withHeader("Authorization", WireMock.matching("Bearer .+"))
                .withHeader("Vedette-Team", WireMock.equalTo(team))
                .willReturn(WireMock.okJson("{\"id\":\"" + id + "\"}")));
        return id;
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue(PORT, Integer.class);
    }
}

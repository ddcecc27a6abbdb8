package dev.vedette.alerts.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The network's edge: endpoints that take webhooks, and the topics service. */
public class Receivers implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "vedette.test.receivers";
    private static final String HANGING_PORT = "vedette.test.hanging";

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    private @Nullable ServerSocket hanging;

    @Override
    public Map<String, String> start() {
        server.start();
        var silent = silent();
        hanging = silent;
        return Map.of(
                HANGING_PORT,
                Integer.toString(silent.getLocalPort()),
                PORT,
                Integer.toString(server.port()),
                "vedette.topics.url",
                server.baseUrl(),
                "vedette.fence.allow",
                "127.0.0.1:" + server.port() + ",127.0.0.1:" + silent.getLocalPort(),
                "vedette.delivery.first-pause",
                "0.2s");
    }

    @Override
    public void stop() {
        server.stop();
        try {
            Objects.requireNonNull(hanging).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections are taken by the operating system, and by nobody else. */
    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WireMock client() {
        return new WireMock("127.0.0.1", port());
    }

    /** An address of its own for each caller. */
    public static String hook(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** At another endpoint, which never answers. */
    public static String hangingHook(String path) {
        return "http://127.0.0.1:" + ConfigProvider.getConfig().getValue(HANGING_PORT, Integer.class) + path;
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

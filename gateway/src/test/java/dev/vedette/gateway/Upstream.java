package dev.vedette.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

/** Stands for all services: tells what it was sent, except for {@code bare}, which fails without words. */
public class Upstream implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", Upstream::tell);
        server.start();
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        var config = new HashMap<>(Tokens.trust());
        config.put("quarkus.oidc.application-type", "service");
        config.put("vedette.sources.url", base);
        config.put("vedette.articles.url", base);
        config.put("vedette.topics.url", base);
        config.put("vedette.alerts.url", "http://127.0.0.1:9");
        config.put("vedette.keycloak", base + "/auth");
        return config;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void tell(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        var sent = new String(call.getRequestBody().readAllBytes(), UTF_8);
        if (path.endsWith("/bare")) {
            call.sendResponseHeaders(500, -1);
            return;
        }
        var headers = call.getRequestHeaders();
        var body = String.join(
                "\n",
                call.getRequestMethod(),
                path,
                "auth=" + headers.getFirst("Authorization"),
                "cookie=" + headers.getFirst("Cookie"),
                "encoding=" + headers.getFirst("Accept-Encoding"),
                "for=" + headers.getFirst("X-Forwarded-For"),
                "body=" + sent);
        var bytes = body.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "text/plain");
        call.getResponseHeaders().add("ETag", "\"7\"");
        call.getResponseHeaders().add("Connection", "close, X-Of-This-Hop");
        call.getResponseHeaders().add("X-Of-This-Hop", "1");
        call.sendResponseHeaders(200, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }
}

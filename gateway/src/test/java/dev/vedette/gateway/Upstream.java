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

/**
 * Stands for all services: tells what it was sent, as the media type that the parameter {@code as} names. {@code bare} fails
 * without words, {@code ?endless} goes on until nobody reads it; what is posted is answered with a Location, as JAX-RS makes it.
 */
public class Upstream implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private String base;
    /** Endless answers that nobody read any more; the server has one thread. */
    private int brokenOff;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::tell);
        server.start();
        var config = new HashMap<>(Tokens.trust());
        config.put("quarkus.oidc.application-type", "service");
        config.put("vedette.public.url", "https://vedette.test");
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

    private void tell(HttpExchange call) throws IOException {
        var uri = call.getRequestURI();
        var sent = new String(call.getRequestBody().readAllBytes(), UTF_8);
        if (uri.getPath().endsWith("/bare")) {
            call.sendResponseHeaders(500, -1);
            return;
        }
        var query = String.valueOf(uri.getQuery());
        if (query.equals("endless")) {
            writeForEver(call);
            return;
        }
        var bytes = told(call, sent).getBytes(UTF_8);
        var answer = call.getResponseHeaders();
        answer.add("Content-Type", query.startsWith("as=") ? query.substring(3) : "text/plain");
        answer.add("ETag", "\"7\"");
        answer.add("Connection", "close, X-Of-This-Hop");
        answer.add("X-Of-This-Hop", "1");
        if (call.getRequestMethod().equals("POST")) {
            answer.add("Location", base + uri.getPath() + "/1");
        }
        call.sendResponseHeaders(200, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Until the other side goes away. */
    private void writeForEver(HttpExchange call) throws IOException {
        call.getResponseHeaders().add("Content-Type", "text/csv");
        call.sendResponseHeaders(200, 0);
        var rows = "a row of a table that never ends\r\n".repeat(2_000).getBytes(UTF_8);
        try (var out = call.getResponseBody()) {
            while (true) {
                out.write(rows);
            }
        } catch (IOException e) {
            brokenOff++;
        }
    }

    private String told(HttpExchange call, String sent) {
        var headers = call.getRequestHeaders();
        return String.join(
                "\n",
                call.getRequestMethod(),
                call.getRequestURI().toString(),
                "auth=" + headers.getFirst("Authorization"),
                "cookie=" + headers.getFirst("Cookie"),
                "encoding=" + headers.getFirst("Accept-Encoding"),
                "for=" + headers.getFirst("X-Forwarded-For"),
                "host=" + headers.getFirst("X-Forwarded-Host"),
                "proto=" + headers.getFirst("X-Forwarded-Proto"),
                "broken-off=" + brokenOff,
                "body=" + sent);
    }
}

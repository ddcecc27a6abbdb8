package dev.vedette.bench.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Takes webhooks and counts how long each article was on its way from the feed that first listed it. */
final class Receiver implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("\"(http://127\\.[^\"]*/news/\\d+)\"");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private final Clock clock;
    final Durations onTheWay = new Durations();

    Receiver(Clock clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** An article was handed out in a feed. */
    void told(String url, Instant at) {
        seen.put(url, at);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            exchange.sendResponseHeaders(204, -1);
            var address = ADDRESS.matcher(body);
            var since = address.find() ? seen.remove(address.group(1)) : null;
            if (since != null) {
                onTheWay.add(Duration.between(since, clock.instant()).toMillis());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

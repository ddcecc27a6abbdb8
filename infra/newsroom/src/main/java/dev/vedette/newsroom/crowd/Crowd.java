package dev.vedette.newsroom.crowd;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * One server for all sites. Each has an address of the loopback network (127.0.0.0/8) to itself, so that a crawler takes
 * it for a host; whoever does not call from there is turned away.
 */
public final class Crowd implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, CrowdSite> sites = new ConcurrentHashMap<>();
    private final List<CrowdSite> inOrder;
    private final Tally tally = new Tally();
    private final Clock clock;

    private Crowd(HttpServer server, int count, CrowdPages pages, Duration newsEvery, Clock clock) {
        this.server = server;
        this.clock = clock;
        var began = clock.instant();
        this.inOrder = IntStream.range(0, count)
                .mapToObj(number -> new CrowdSite(number, host(number), pages, newsEvery, began))
                .toList();
        inOrder.forEach(site -> sites.put(site.host(), site));
    }

    /**
     * @param port for all sites; 0 for any free one
     * @param newsEvery how often each site publishes
     */
    public static Crowd start(int port, int count, Duration newsEvery, Clock clock) {
        return start(port, count, CrowdPages.SMALL, newsEvery, clock);
    }

    /** The same with pages of one's own. */
    public static Crowd start(int port, int count, CrowdPages pages, Duration newsEvery, Clock clock) {
        try {
            // A socket listens at one address or at all; loopback is a network, so this is all, and callers are
            // checked.
            var crowd = new Crowd(HttpServer.create(new InetSocketAddress(port), 4096), count, pages, newsEvery, clock);
            crowd.server.createContext("/", crowd::handle);
            crowd.server.setExecutor(crowd.threads);
            crowd.server.start();
            return crowd;
        } catch (IOException taken) {
            throw new UncheckedIOException("cannot listen on port " + port, taken);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where the feed of a site is, by the site's number from 0. */
    public String feedUrl(int site) {
        return "http://" + inOrder.get(site).host() + ":" + port() + CrowdSite.FEED;
    }

    /** From now on each site publishes this often. */
    public void publishEvery(Duration newsEvery) {
        var now = clock.instant();
        inOrder.forEach(site -> site.publishEvery(newsEvery, now));
    }

    public Tally tally() {
        return tally;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Addresses 127.1.0.1 and on. */
    private static String host(int number) {
        return "127." + (1 + number / 62_500) + "." + number / 250 % 250 + "." + (1 + number % 250);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var site = sites.get(exchange.getLocalAddress().getAddress().getHostAddress());
            if (site == null || !exchange.getRemoteAddress().getAddress().isLoopbackAddress()) {
                return;
            }
            tally.entered(site);
            try {
                answer(exchange, site);
            } finally {
                tally.left(site);
            }
        }
    }

    private void answer(HttpExchange exchange, CrowdSite site) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var now = clock.instant();
        if (path.equals(CrowdSite.FEED)) {
            tally.feed(site, now);
            feed(exchange, site, now);
        } else if (path.equals("/robots.txt")) {
            tally.robotsTxt();
            send(exchange, 404, "text/plain", "");
        } else {
            tally.page();
            send(exchange, 200, "text/html; charset=utf-8", site.page(path));
        }
    }

    private void feed(HttpExchange exchange, CrowdSite site, Instant now) throws IOException {
        var etag = '"' + Long.toString(site.published(now)) + '"';
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, 200, "application/rss+xml", site.feed(port(), now));
            tally.told(site, site.published(now), "http://" + site.host() + ":" + port() + "/news/", now);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}

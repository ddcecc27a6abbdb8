package dev.vedette.sources.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.vedette.kit.fence.Fence;
import dev.vedette.kit.fence.FenceConfig;
import dev.vedette.kit.fence.Outbound;
import dev.vedette.sources.MovingClock;
import dev.vedette.sources.SourcesConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private static final String CLOSED = "User-agent: *\nDisallow: /closed\n";

    private final Vertx vertx = Vertx.vertx();
    private final MovingClock clock = new MovingClock();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger redirects = new AtomicInteger();
    private HttpServer server;
    private URI page;
    private Robots robots;
    private volatile int status = 200;
    private volatile String text = CLOSED;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/robots.txt", this::answer);
        server.start();
        var authority = "127.0.0.1:" + server.getAddress().getPort();
        page = URI.create("http://" + authority + "/closed/1");
        var config = new SmallRyeConfigBuilder()
                .withMapping(SourcesConfig.class)
                .withMapping(FenceConfig.class)
                .withDefaultValue("vedette.sources.contact", "https://monitor.example/about")
                .withDefaultValue("vedette.sources.websub.public-url", "https://monitor.example")
                .withDefaultValue("vedette.sources.fetch.robots-age", "30d")
                .withDefaultValue("vedette.fence.allow", authority)
                .addDiscoveredConverters()
                .build();
        var sources = config.getConfigMapping(SourcesConfig.class);
        var fence = config.getConfigMapping(FenceConfig.class);
        robots = new Robots(new Outbound(new Fence(fence), vertx, fence), sources, new UserAgent(sources), clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void five_redirects_are_followed() {
        redirects.set(5);

        assertThat(isAllowed()).isFalse();
        assertThat(asked).hasValue(6);
    }

    @Test
    void after_more_redirects_it_counts_as_missing() {
        redirects.set(6);

        assertThat(isAllowed()).isTrue();
        assertThat(asked).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void where_there_is_none_everything_is_allowed(int missing) {
        status = missing;

        assertThat(isAllowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void while_the_server_is_in_trouble_nothing_is_allowed(int trouble) {
        status = trouble;

        assertThat(rules()).isInstanceOf(RobotsRules.Unknown.class);
    }

    @Test
    void where_there_is_no_answer_nothing_is_allowed() {
        server.stop(0);

        assertThat(rules()).isInstanceOf(RobotsRules.Unknown.class);
    }

    @Test
    void trouble_is_believed_for_seconds_only() {
        status = 503;
        rules();
        status = 200;

        clock.advance(Duration.ofSeconds(9));
        assertThat(rules()).isInstanceOf(RobotsRules.Unknown.class);
        assertThat(asked).hasValue(1);

        clock.advance(Duration.ofSeconds(2));
        assertThat(rules()).isInstanceOf(RobotsRules.Known.class);
        assertThat(asked).hasValue(2);
    }

    @Test
    void it_is_remembered_for_a_day_even_where_more_is_configured() {
        assertThat(isAllowed()).isFalse();
        text = "";

        clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(isAllowed()).isFalse();
        assertThat(asked).hasValue(1);

        clock.advance(Duration.ofSeconds(1));
        assertThat(isAllowed()).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void of_a_file_beyond_the_limit_the_beginning_is_read() {
        text = CLOSED + "# filler\n".repeat(100_000);

        assertThat(isAllowed()).isFalse();
    }

    @Test
    void a_delay_is_honoured_up_to_half_a_minute() {
        text = "User-agent: *\nCrawl-delay: 7\n";
        assertThat(known().crawlDelay()).isEqualTo(Duration.ofSeconds(7));

        text = "User-agent: *\nCrawl-delay: 86400\n";
        clock.advance(Duration.ofDays(2));
        assertThat(known().crawlDelay()).isEqualTo(Duration.ofSeconds(30));
    }

    private boolean isAllowed() {
        return known().allow(page);
    }

    private RobotsRules.Known known() {
        return (RobotsRules.Known) rules();
    }

    private RobotsRules rules() {
        return robots.of(page).await().indefinitely();
    }

    private void answer(HttpExchange call) throws IOException {
        asked.incrementAndGet();
        try (call) {
            if (redirects.get() > 0) {
                call.getResponseHeaders().set("Location", "/robots.txt?" + redirects.decrementAndGet());
                call.sendResponseHeaders(302, -1);
                return;
            }
            var body = text.getBytes(UTF_8);
            call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            call.getResponseBody().write(body);
        }
    }
}

package dev.vedette.kit.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboundTest {

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch release = new CountDownLatch(1);
    private HttpServer server;
    private Outbound outbound;
    private URI base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(command -> Thread.ofVirtual().start(command));
        server.createContext("/page", call -> answer(call, 200, "hello".getBytes()));
        server.createContext("/bomb", this::bomb);
        server.createContext("/loop", call -> redirect(call, 302, "/loop"));
        server.createContext("/moved", call -> redirect(call, 302, "/page"));
        server.createContext("/for-good", call -> redirect(call, 301, "/page"));
        server.createContext("/both", call -> redirect(call, 308, "/moved"));
        server.createContext("/inside", call -> redirect(call, 302, "http://127.0.0.1:1/secret"));
        server.createContext("/never", call -> awaitRelease());
        server.start();
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        outbound = new Outbound(new Fence(List.of(base.getAuthority()), Set.of(80, 443, 1)), vertx, (URI) null);
    }

    @AfterEach
    void stop() {
        release.countDown();
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void only_permanent_redirects_are_told_as_a_move() {
        assertThat(get("/page", 1000).movedTo()).isNull();
        assertThat(get("/moved", 1000).movedTo()).isNull();
        assertThat(get("/for-good", 1000).movedTo()).isEqualTo(base.resolve("/page"));
        assertThat(get("/both", 1000).movedTo()).isEqualTo(base.resolve("/moved"));
    }

    @Test
    void a_redirect_is_followed_and_the_final_address_told() {
        var answer = get("/moved", 1000);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.uri()).isEqualTo(base.resolve("/page"));
        assertThat(answer.body()).isEqualTo("hello".getBytes());
    }

    @Test
    void a_redirect_to_a_private_address_is_refused() {
        assertFails("/inside", OutboundException.Reason.FENCED);
    }

    @Test
    void a_redirect_loop_ends() {
        assertFails("/loop", OutboundException.Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    void a_small_answer_that_unpacks_to_a_huge_one_is_cut_off() {
        assertFails("/bomb", OutboundException.Reason.TOO_LARGE);
    }

    @Test
    void a_server_that_never_answers_is_left_after_the_time_limit() {
        assertFails("/never", OutboundException.Reason.TIMEOUT);
    }

    @Test
    void a_closed_port_and_an_unknown_host_are_told_as_unreachable() {
        assertThatThrownBy(() -> send(URI.create("http://no-such-host.invalid/"), 1000))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        e -> assertThat(e.reason()).isEqualTo(OutboundException.Reason.UNREACHABLE));
    }

    private void assertFails(String path, OutboundException.Reason reason) {
        assertThatThrownBy(() -> get(path, 100_000))
                .isInstanceOfSatisfying(
                        OutboundException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private OutboundAnswer get(String path, int maxBytes) {
        return send(base.resolve(path), maxBytes);
    }

    private OutboundAnswer send(URI uri, int maxBytes) {
        return outbound.send(
                        OutboundRequest.get(uri, Map.of("Accept-Encoding", "gzip"), Duration.ofSeconds(2), maxBytes, 3))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private void bomb(HttpExchange call) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[20_000_000]);
        }
        call.getResponseHeaders().add("Content-Encoding", "gzip");
        answer(call, 200, packed.toByteArray());
    }

    private static void redirect(HttpExchange call, int status, String target) throws IOException {
        call.getResponseHeaders().add("Location", target);
        answer(call, status, new byte[] {'.'});
    }

    private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length);
        try (var out = call.getResponseBody()) {
            out.write(body);
        }
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

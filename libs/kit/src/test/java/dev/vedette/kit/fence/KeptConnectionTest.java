package dev.vedette.kit.fence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that answers the first request of each connection, keeps it open, and hangs up on the second. */
class KeptConnectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private ServerSocket server;
    private URI base;
    private Outbound outbound;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
        base = URI.create("http://127.0.0.1:" + server.getLocalPort());
        outbound = new Outbound(new Fence(List.of(base.getAuthority()), Set.of(80)), vertx, (URI) null);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_page_is_asked_for_again_on_a_new_connection() {
        assertThat(get("/first").status()).isEqualTo(200);
        assertThat(get("/second").status()).isEqualTo(200);

        assertThat(asked).containsExactly("GET /first", "GET /second", "GET /second");
    }

    @Test
    void what_may_change_something_is_sent_once() {
        assertThat(get("/first").status()).isEqualTo(200);

        assertThatThrownBy(() ->
                        send(OutboundRequest.post(base.resolve("/second"), Map.of(), new byte[] {'.'}, PATIENCE, 1000)))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        e -> assertThat(e.reason()).isEqualTo(OutboundException.Reason.UNREACHABLE));
        assertThat(asked).containsExactly("GET /first", "POST /second");
    }

    private OutboundAnswer get(String path) {
        return send(OutboundRequest.get(base.resolve(path), Map.of(), PATIENCE, 1000, 0));
    }

    private OutboundAnswer send(OutboundRequest request) {
        return outbound.send(request).await().atMost(PATIENCE.multipliedBy(2));
    }

    private void accept() {
        try {
            while (true) {
                serve(server.accept());
            }
        } catch (SocketException closed) {
            assertThat(server.isClosed()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket connection) throws IOException {
        try (connection;
                var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII))) {
            readRequest(in);
            connection.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(US_ASCII));
            connection.getOutputStream().flush();
            readRequest(in);
        }
    }

    private void readRequest(BufferedReader in) throws IOException {
        var line = in.readLine();
        if (line != null) {
            asked.add(line.replace(" HTTP/1.1", ""));
            while (!in.readLine().isEmpty()) {
                // headers
            }
        }
    }
}

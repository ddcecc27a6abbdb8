package dev.vedette.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no client library would send them, over a plain socket. */
@QuarkusTest
@QuarkusTestResource(Upstream.class)
class MalformedRequestsTest {

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /topics HTTP/1.1\r\nConnection: close\r\n", "GET /topics HTTP/1.1\r\nHost: a\r\nHost: b\r\n"
            })
    void what_two_servers_could_read_differently_is_refused_in_words(String head) throws IOException {
        assertThat(exchange(head + "\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json")
                .contains("malformed-request");
    }

    @Test
    void an_address_that_is_too_long_is_refused_in_words_and_a_long_search_is_not() throws IOException {
        var longest = 20_000 * 6;

        assertThat(search("%D0%AF".repeat(longest / 6))).startsWith("HTTP/1.1 200 ");
        assertThat(search("x".repeat(132_000)))
                .startsWith("HTTP/1.1 414 ")
                .contains("application/problem+json")
                .contains("address-too-long");
    }

    @Test
    void an_upgrade_that_nobody_offers_is_passed_over() throws IOException {
        var upgrade = get("/api/v1/websub/a") + "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

        assertThat(exchange(upgrade + get("/api/v1/websub/b") + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .contains("GET\n/api/v1/websub/a\n", "GET\n/api/v1/websub/b\n");
    }

    /** Netty decides for the chunks before anyone else sees the request; what goes on to a service has one length. */
    @Test
    void of_two_lengths_the_chunks_count_and_what_follows_is_a_request_of_its_own() throws IOException {
        var answer = exchange(get("/api/v1/websub/a").replace("GET", "POST")
                + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\nGET /api/v1/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer.split("(?=HTTP/1\\.1 )"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("HTTP/1.1 200 ").contains("body="),
                        second -> assertThat(second).startsWith("HTTP/1.1 401 "));
    }

    private String search(String query) throws IOException {
        return exchange(get("/api/v1/websub/a?q=" + query) + "Connection: close\r\n\r\n");
    }

    /** The head of a request that needs no token, but for its last line. */
    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n";
    }

    /** All that comes until the gateway ends the connection. */
    private String exchange(String request) throws IOException {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            socket.setSoTimeout(10_000);
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

package dev.vedette.sources;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A WebSub hub that remembers what it was asked for, and calls back when it is told to. */
final class TestHub implements AutoCloseable {

    static final String CHALLENGE = "<b>challenge</b>";

    private final HttpServer server;
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 202;

    TestHub(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hub");
    }

    /** From now on. */
    void answers(int code) {
        status = code;
    }

    /** The requests for a mode so far. */
    List<Map<String, String>> asked(String mode) {
        return asked.stream().filter(form -> mode.equals(form.get("hub.mode"))).toList();
    }

    /** Asks whether a request was meant so. */
    static ValidatableResponse verify(Map<String, String> request, Map<String, String> more) {
        return call(request)
                .queryParam("hub.mode", request.get("hub.mode"))
                .queryParam("hub.topic", request.get("hub.topic"))
                .queryParam("hub.challenge", CHALLENGE)
                .queryParams(more)
                .get()
                .then();
    }

    static ValidatableResponse deny(Map<String, String> request, String reason) {
        return call(request)
                .queryParam("hub.mode", "denied")
                .queryParam("hub.topic", request.get("hub.topic"))
                .queryParam("hub.reason", reason)
                .get()
                .then();
    }

    static ValidatableResponse push(Map<String, String> request, String secret) {
        var body = "<feed/>";
        return call(request)
                .header("X-Hub-Signature", "sha256=" + hmac(body, secret))
                .contentType("application/atom+xml")
                .body(body.getBytes(UTF_8))
                .post()
                .then();
    }

    private static RequestSpecification call(Map<String, String> request) {
        return given().basePath(URI.create(request.get("hub.callback")).getPath());
    }

    private static String hmac(String body, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            asked.add(Arrays.stream(form.split("&"))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8))));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

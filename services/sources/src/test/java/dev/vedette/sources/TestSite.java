package dev.vedette.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web site that answers as it is told, and remembers who asked for what. */
public final class TestSite implements AutoCloseable {

    /** One answer. */
    record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

        static Answer html(String body) {
            return new Answer(200, "text/html; charset=utf-8", body.getBytes(UTF_8), Map.of());
        }

        static Answer feed(String body) {
            return new Answer(200, "application/rss+xml", body.getBytes(UTF_8), Map.of());
        }

        static Answer status(int status) {
            return new Answer(status, "text/plain", new byte[0], Map.of());
        }

        Answer with(String header, String value) {
            var all = new HashMap<>(headers);
            all.put(header, value);
            return new Answer(status, contentType, body, all);
        }
    }

    /** One request. */
    record Asked(String path, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final Map<String, Answer> conditional = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    TestSite(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** From now on; of several the last one stays. */
    void on(String path, Answer... inTurn) {
        answers.put(path, new ConcurrentLinkedDeque<>(List.of(inTurn)));
    }

    /** From now on, to requests with validators. */
    void onConditional(String path, Answer answer) {
        conditional.put(path, answer);
    }

    List<Asked> asked(String path) {
        return asked.stream().filter(request -> request.path().equals(path)).toList();
    }

    List<Asked> askedInAll() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var headers = new ConcurrentHashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        asked.add(new Asked(path, headers));
        send(exchange, headers.containsKey("if-none-match") ? conditional.getOrDefault(path, next(path)) : next(path));
    }

    private Answer next(String path) {
        var inTurn = answers.get(path);
        if (inTurn == null) {
            return Answer.status(404);
        }
        return inTurn.size() > 1 ? inTurn.poll() : inTurn.peek();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dev.vedette.newsroom.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An HTTP server on 127.0.0.1; closing it frees the port at once. */
public final class LoopbackServer implements AutoCloseable {

    private static final int LARGEST_BODY = 8 << 20;

    static {
        // Without it each answer on a kept connection waits 40 ms for the peer's delayed ACK.
        setIfAbsent("sun.net.httpserver.nodelay", "true");
        setIfAbsent("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private static final Duration DRIP = Duration.ofMillis(200);
    private static final Duration STALL = Duration.ofMinutes(10);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<Call, Reply> answers;

    private LoopbackServer(HttpServer server, Function<Call, Reply> answers) {
        this.server = server;
        this.answers = answers;
    }

    /** Starts on the port, 0 for any free one; a taken port is an error that names it. */
    public static LoopbackServer start(int port, Function<Call, Reply> answers) {
        try {
            var address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
            var it = new LoopbackServer(HttpServer.create(address, 1024), answers);
            it.server.createContext("/", it::handle);
            it.server.setExecutor(it.threads);
            it.server.start();
            return it;
        } catch (IOException taken) {
            throw new UncheckedIOException("cannot listen on 127.0.0.1:" + port, taken);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            Reply reply = body.length > LARGEST_BODY
                    ? Reply.text(413, "a body may have at most " + LARGEST_BODY + " bytes")
                    : answer(call(exchange, body));
            if (reply.status() != Reply.DROPPED.status()) {
                send(exchange, reply);
            }
        }
    }

    /** A bug of ours is a 500 here and a stack trace in the log, not a connection that just ends. */
    private Reply answer(Call call) {
        try {
            return answers.apply(call);
        } catch (RuntimeException bug) {
            System.err.println("newsroom: " + call.method() + " " + call.path() + " failed");
            bug.printStackTrace();
            return Reply.text(500, "the newsroom failed; its log says why");
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head && reply.status() != 304) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(reply.body().length));
        }
        boolean empty = head || reply.body().length == 0;
        exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
        if (!empty) {
            write(exchange.getResponseBody(), reply);
        }
    }

    private static void write(OutputStream out, Reply reply) throws IOException {
        byte[] body = reply.body();
        switch (reply.sending()) {
            case WHOLE -> out.write(body);
            case DRIPPING -> {
                for (byte next : body) {
                    out.write(next);
                    out.flush();
                    pause(DRIP);
                }
            }
            case STALLING -> {
                out.write(body, 0, body.length / 2);
                out.flush();
                pause(STALL);
            }
            case BREAKING_OFF -> {
                out.write(body, 0, body.length / 2);
                out.flush();
            }
        }
    }

    /** Ends early when the server closes. */
    private static void pause(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server closed");
        }
    }

    private static Call call(HttpExchange exchange, byte[] body) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        var uri = exchange.getRequestURI();
        return new Call(exchange.getRequestMethod(), uri.getPath(), Call.pairs(uri.getRawQuery()), headers, body);
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}

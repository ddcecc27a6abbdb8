package dev.vedette.local.mail;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * The mail box in a browser: {@code /} lists, {@code /mails/<id>} shows one, {@code /mails/<id>/html} is its body for
 * the sandboxed frame, {@code /mails.json} is all of it for tests.
 */
final class MailPage {

    private static final String HTML = "text/html; charset=utf-8";
    /** Mails are strangers' HTML: no script, no form, nothing loaded from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'";

    private final MailStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    MailPage(MailStore store) {
        this.store = store;
    }

    void serve(String host, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            send(exchange, 405, "text/plain", "only GET");
            return;
        }
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/" -> send(exchange, 200, HTML, MailHtml.list(store.list()));
            case "/mails.json" -> send(exchange, 200, "application/json", json.writeValueAsString(store.list()));
            default -> one(exchange, path);
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException {
        String[] parts = path.split("/", -1);
        boolean body = parts.length == 4 && parts[3].equals("html");
        boolean known = parts.length >= 3 && parts[1].equals("mails") && (parts.length == 3 || body);
        Optional<MailView> mail = known ? store.find(parts[2]) : Optional.empty();
        if (mail.isEmpty()) {
            send(exchange, 404, "text/plain", "no such mail");
        } else {
            send(exchange, 200, HTML, body ? MailHtml.body(mail.get()) : MailHtml.show(mail.get()));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}

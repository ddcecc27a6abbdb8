package dev.vedette.gateway.ui;

import dev.vedette.gateway.problem.GatewayProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Serves the page of the UI for each of its addresses; its files come from {@code META-INF/resources}. */
@ApplicationScoped
public class UiRoutes {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final byte[] page = page();

    void register(@Observes Router router) {
        router.route().order(-1000).handler(call -> {
            if (!call.normalizedPath().startsWith("/auth/")) {
                protect(call.response());
            }
            call.next();
        });
        router.route("/api/*").last().handler(call -> GatewayProblem.NOT_FOUND.answer(call.response()));
        router.get().last().handler(this::page);
    }

    private static void protect(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** The addresses of the UI's own router have no file ending; a missing file stays missing. */
    private void page(RoutingContext call) {
        var path = call.normalizedPath();
        if (path.startsWith("/q/")
                || path.startsWith("/sign-")
                || path.substring(path.lastIndexOf('/')).contains(".")) {
            call.next();
            return;
        }
        call.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .end(io.vertx.core.buffer.Buffer.buffer(page));
    }

    private static byte[] page() {
        try (var html = UiRoutes.class.getResourceAsStream("/META-INF/resources/index.html")) {
            if (html == null) {
                throw new IllegalStateException("The web UI is not in the build: run Maven in gateway/");
            }
            return html.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

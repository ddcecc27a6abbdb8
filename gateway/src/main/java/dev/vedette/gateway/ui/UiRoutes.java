package dev.vedette.gateway.ui;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Serves the page of the UI for each of its addresses; its files come from {@code META-INF/resources}. */
@ApplicationScoped
public class UiRoutes {

    /** Before the handler of static files, whose own idea is to keep everything for a day. */
    private static final int BEFORE_FILES = 1;

    private static final int BEFORE_FALLBACK = Integer.MAX_VALUE - 1;

    private static final Set<String> KEPT_NAMES = Set.of("/", "/index.html", "/scheme.js", "/favicon.svg");

    private final Buffer page = Buffer.buffer(page());

    void register(@Observes Router router) {
        // Their names are made from what is in them.
        router.route("/assets/*")
                .order(BEFORE_FILES)
                .handler(call -> caching(call, "public, immutable, max-age=31536000"));
        // Asked for again each time, since their names stay when a new version comes.
        KEPT_NAMES.forEach(name -> router.route(name).order(BEFORE_FILES).handler(call -> caching(call, "no-cache")));
        router.get().order(BEFORE_FALLBACK).handler(this::page);
    }

    private static void caching(RoutingContext call, String policy) {
        call.response().putHeader(HttpHeaders.CACHE_CONTROL, policy);
        call.next();
    }

    /** The addresses of the UI's own router have no file ending; a missing file stays missing. */
    private void page(RoutingContext call) {
        var path = call.normalizedPath();
        if (path.startsWith("/api/")
                || path.startsWith("/q/")
                || path.startsWith("/sign-")
                || path.substring(path.lastIndexOf('/')).contains(".")) {
            call.next();
            return;
        }
        call.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(page);
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

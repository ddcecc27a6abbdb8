package dev.vedette.gateway.openapi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code GET /api/v1/openapi.json}: public, since it holds no one's data. */
@ApplicationScoped
public class OpenApiRoute {

    private final String document;

    public OpenApiRoute(ApiDocument api) {
        this.document = api.json();
    }

    void register(@Observes Router router) {
        router.get("/api/v1/openapi.json").handler(call -> {
            // Quarkus forbids compression by "identity" until a route knows better.
            call.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
            call.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "max-age=300")
                    .end(document);
        });
    }
}

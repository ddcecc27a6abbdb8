package dev.vedette.gateway.entry;

import dev.vedette.gateway.GatewayConfig;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer of ours tells browsers; Keycloak's pages bring headers of their own. */
@ApplicationScoped
public class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final boolean isSecure;

    public SecurityHeaders(GatewayConfig config) {
        this.isSecure = "https".equals(config.publicUrl().getScheme());
    }

    void register(@Observes Router router) {
        router.route().order(MalformedRequests.FIRST - 1).handler(call -> {
            var response = call.response();
            if (isSecure) {
                response.putHeader("Strict-Transport-Security", "max-age=31536000");
            }
            if (!call.request().uri().startsWith("/auth/")) {
                protect(response);
            }
            call.next();
        });
    }

    private static void protect(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}

package dev.vedette.gateway.routing;

import dev.vedette.gateway.problem.GatewayProblem;
import dev.vedette.gateway.session.Session;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Passes each call of the API on to the service that owns it, with the caller's access token and without cookies. */
@ApplicationScoped
public class ApiRoutes {

    private final Map<String, HttpProxy> owners;
    private final HttpProxy keycloak;
    private final Session session;
    private final long maxBody;

    public ApiRoutes(Upstreams upstreams, Session session, GatewayConfig config) {
        var alerts = upstreams.alerts();
        var sources = upstreams.sources();
        this.owners = Map.of(
                "sources", sources,
                "collections", sources,
                "articles", upstreams.articles(),
                "topics", upstreams.topics(),
                "rules", alerts,
                "alerts", alerts);
        this.keycloak = upstreams.keycloak();
        this.session = session;
        this.maxBody = config.maxBody().asLongValue();
    }

    void register(@Observes Router router) {
        owners.forEach((noun, owner) -> {
            router.route("/api/v1/" + noun).handler(call -> pass(call, owner));
            router.route("/api/v1/" + noun + "/*").handler(call -> pass(call, owner));
        });
        // Keycloak's administration stays inside.
        router.route("/auth/realms/vedette/*").handler(call -> keycloak.handle(forwarded(call.request())));
        router.route("/auth/resources/*").handler(call -> keycloak.handle(forwarded(call.request())));
        router.route("/auth/*").handler(call -> GatewayProblem.NOT_FOUND.answer(call.response()));
    }

    private void pass(RoutingContext call, HttpProxy owner) {
        if (declaredLength(call.request()) > maxBody) {
            refuseBody(call);
            return;
        }
        session.withToken(call, token -> {
            var request = forwarded(call.request());
            request.headers().remove(HttpHeaders.COOKIE);
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            owner.handle(request);
        });
    }

    /** The body that comes all the same is not read, so an HTTP/1 connection cannot go on; HTTP/2 ends the stream. */
    private static void refuseBody(RoutingContext call) {
        if (call.request().version() != HttpVersion.HTTP_2) {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        GatewayProblem.TOO_LARGE.answer(call.response());
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** What the server behind us may know of the caller; whatever the caller claims of itself is replaced. */
    private static HttpServerRequest forwarded(HttpServerRequest request) {
        request.headers()
                .remove("Forwarded")
                // Bodies come plain and are compressed here, once.
                .remove(HttpHeaders.ACCEPT_ENCODING)
                .set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", request.scheme())
                .set("X-Forwarded-Host", String.valueOf(request.authority()));
        return request;
    }
}

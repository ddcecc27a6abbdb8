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

    private static final String IMPORTS = "/api/v1/sources/imports";

    private final Map<String, HttpProxy> owners;
    private final HttpProxy sources;
    private final HttpProxy keycloak;
    private final Session session;
    private final long maxBody;
    private final long maxDocument;

    public ApiRoutes(Upstreams upstreams, Session session, GatewayConfig config) {
        this.sources = upstreams.sources();
        var alerts = upstreams.alerts();
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
        this.maxDocument = config.maxDocument().asLongValue();
    }

    void register(@Observes Router router) {
        owners.forEach((noun, owner) -> {
            router.route("/api/v1/" + noun).handler(call -> pass(call, owner));
            router.route("/api/v1/" + noun + "/*").handler(call -> pass(call, owner));
        });
        // A hub knows the token in its address, and no other.
        router.route("/api/v1/websub/*").handler(call -> passUnsigned(call, sources));
        // Keycloak's administration stays inside.
        router.route("/auth/realms/vedette/*").handler(call -> keycloak.handle(forwarded(call.request())));
        router.route("/auth/resources/*").handler(call -> keycloak.handle(forwarded(call.request())));
        router.route("/auth/*").handler(call -> GatewayProblem.NOT_FOUND.answer(call.response()));
    }

    private void pass(RoutingContext call, HttpProxy owner) {
        if (isLarger(call.request(), IMPORTS.equals(call.request().path()) ? maxDocument : maxBody)) {
            refuseBody(call);
        } else {
            session.withToken(call, token -> {
                var request = withoutCredentials(forwarded(call.request()));
                request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
                owner.handle(request);
            });
        }
    }

    /** For the few addresses that are meant for strangers; whoever is signed in is one of them there. */
    private void passUnsigned(RoutingContext call, HttpProxy owner) {
        if (isLarger(call.request(), maxDocument)) {
            refuseBody(call);
        } else {
            owner.handle(withoutCredentials(forwarded(call.request())));
        }
    }

    private static HttpServerRequest withoutCredentials(HttpServerRequest request) {
        request.headers().remove(HttpHeaders.COOKIE).remove(HttpHeaders.AUTHORIZATION);
        return request;
    }

    /** The body that comes all the same is not read, so an HTTP/1 connection cannot go on; HTTP/2 ends the stream. */
    private static void refuseBody(RoutingContext call) {
        if (call.request().version() != HttpVersion.HTTP_2) {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        GatewayProblem.TOO_LARGE.answer(call.response());
    }

    private static boolean isLarger(HttpServerRequest request, long limit) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > limit;
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

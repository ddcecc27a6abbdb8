package dev.vedette.gateway.routing;

import dev.vedette.gateway.GatewayConfig;
import dev.vedette.gateway.problem.GatewayProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Passes what belongs to signing in on to Keycloak; its administration and other realms stay inside. */
@ApplicationScoped
public class KeycloakRoutes {

    private final HttpProxy keycloak;
    private final GatewayConfig config;

    public KeycloakRoutes(Upstreams upstreams, GatewayConfig config) {
        this.keycloak = upstreams.keycloak();
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route("/auth/realms/vedette/*").handler(this::pass);
        router.route("/auth/resources/*").handler(this::pass);
        router.route("/auth/*").handler(call -> GatewayProblem.answer(GatewayProblem.NOT_FOUND, call.response()));
    }

    private void pass(RoutingContext call) {
        var request =
                new RoutedRequest(call, config.publicUrl(), config.maxBody().asLongValue());
        if (request.isTooLarge()) {
            GatewayProblem.endConnection(request);
            GatewayProblem.answer(GatewayProblem.TOO_LARGE, call.response());
        } else {
            keycloak.handle(request);
        }
    }
}

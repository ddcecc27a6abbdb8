package dev.vedette.gateway.routing;

import dev.vedette.gateway.GatewayConfig;
import dev.vedette.gateway.openapi.ApiDocument;
import dev.vedette.gateway.openapi.ApiPath;
import dev.vedette.gateway.openapi.ApiPath.Operation;
import dev.vedette.gateway.problem.GatewayProblem;
import dev.vedette.gateway.session.Session;
import dev.vedette.kit.problem.HttpProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Passes each operation that the API describes on to the service that owns it, with the caller's access token and without
 * cookies.
 */
@ApplicationScoped
public class ApiRoutes {

    private final ApiDocument api;
    private final Map<String, HttpProxy> services;
    private final Session session;
    private final GatewayConfig config;

    public ApiRoutes(ApiDocument api, Upstreams upstreams, Session session, GatewayConfig config) {
        this.api = api;
        this.services = upstreams.services();
        this.session = session;
        this.config = config;
    }

    void register(@Observes Router router) {
        api.paths().forEach(path -> router.route(path.route()).handler(call -> route(call, path)));
    }

    private void route(RoutingContext call, ApiPath path) {
        var operation = operation(call.request().method(), path);
        var service = services.get(path.part());
        if (operation == null) {
            call.response().putHeader(HttpHeaders.ALLOW, path.allow());
            GatewayProblem.answer(HttpProblems.of(405), call.response());
        } else if (service == null) {
            // One of the gateway's own.
            call.next();
        } else {
            pass(call, operation, service);
        }
    }

    private static @Nullable Operation operation(HttpMethod method, ApiPath path) {
        return path.operations().get(method == HttpMethod.HEAD ? HttpMethod.GET : method);
    }

    private void pass(RoutingContext call, Operation operation, HttpProxy service) {
        var limit = operation.takesDocument() ? config.maxDocument() : config.maxBody();
        var request = new RoutedRequest(call, config.publicUrl(), limit.asLongValue());
        if (request.isTooLarge()) {
            GatewayProblem.endConnection(request);
            GatewayProblem.answer(GatewayProblem.TOO_LARGE, call.response());
            return;
        }
        request.headers().remove(HttpHeaders.COOKIE).remove(HttpHeaders.AUTHORIZATION);
        if (operation.isOpen()) {
            // Whoever is signed in is a stranger there too.
            service.handle(request);
        } else {
            session.withToken(call, token -> {
                request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
                service.handle(request);
            });
        }
    }
}

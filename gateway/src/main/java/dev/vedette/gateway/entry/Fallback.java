package dev.vedette.gateway.entry;

import dev.vedette.gateway.problem.GatewayProblem;
import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers what no route answered, and what one failed at. */
@ApplicationScoped
public class Fallback {

    private static final Logger LOG = Logger.getLogger(Fallback.class);

    void register(@Observes Router router) {
        router.route().order(MalformedRequests.FIRST).failureHandler(Fallback::explain);
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(call -> GatewayProblem.answer(GatewayProblem.NOT_FOUND, call.response()));
    }

    private static void explain(RoutingContext call) {
        var failure = call.failure();
        if (call.response().headWritten() || isSigningIn(failure)) {
            // Quarkus' own handler sends people on to Keycloak.
            call.next();
            return;
        }
        var status = call.statusCode() >= 400 ? call.statusCode() : 500;
        if (failure != null && status >= 500) {
            LOG.error("A request failed in a way nobody foresaw", failure);
        }
        GatewayProblem.answer(GatewayProblem.of(status), call.response());
    }

    private static boolean isSigningIn(@Nullable Throwable failure) {
        return failure instanceof AuthenticationException || failure instanceof SecurityException;
    }
}

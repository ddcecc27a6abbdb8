package dev.vedette.gateway.entry;

import dev.vedette.gateway.problem.GatewayProblem;
import dev.vedette.kit.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that two servers could read differently, and addresses that are too long, in words. Quarkus has refused broken
 * escapes before (400 without words), and Vert.x Web requests without Host, which {@code Fallback} gives words.
 */
@ApplicationScoped
public class MalformedRequests {

    /** Before every other route, ours and Quarkus': those read the path, which must be sound then. */
    static final int FIRST = -10_000;

    /** A query of 20,000 characters, each as six characters of an address, and what stands around it. */
    static final int LONGEST_URI = 128 * 1024;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(MalformedRequests::check);
    }

    private static void check(RoutingContext call) {
        var problem = problem(call.request());
        if (problem == null) {
            call.next();
        } else {
            // Where the next request begins cannot be told of one that is malformed.
            var request = call.request();
            GatewayProblem.endConnection(request);
            GatewayProblem.answer(problem, call.response())
                    .onComplete(answered -> request.connection().close());
        }
    }

    private static @Nullable Problem problem(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return Problem.of(
                    414, "address-too-long", "The address is too long", "An address has 131,072 characters at most.");
        }
        return request.headers().getAll(HttpHeaders.HOST).size() > 1
                ? Problem.of(400, "malformed-request", "The request is malformed", "Send one Host header.")
                : null;
    }
}

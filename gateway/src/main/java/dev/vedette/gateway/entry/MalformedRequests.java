package dev.vedette.gateway.entry;

import dev.vedette.gateway.problem.GatewayProblem;
import dev.vedette.kit.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses requests that two servers could read differently, and addresses that are too long, in words. */
@ApplicationScoped
public class MalformedRequests {

    /** Before every other route, ours and Quarkus': those read the path, which must be sound then. */
    static final int FIRST = -10_000;

    /** A query of 20,000 characters, each as six characters of an address, and what stands around it. */
    static final int LONGEST_URI = 128 * 1024;

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

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
        if (request.authority() == null
                || request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return malformed("Send one Host header.");
        }
        if (BROKEN_ESCAPE.matcher(request.uri()).find()) {
            return malformed("In an address, write % itself as %25.");
        }
        return null;
    }

    private static Problem malformed(String detail) {
        return Problem.of(400, "malformed-request", "The request is malformed", detail);
    }
}

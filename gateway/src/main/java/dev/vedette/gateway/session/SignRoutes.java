package dev.vedette.gateway.session;

import dev.vedette.gateway.GatewayConfig;
import dev.vedette.gateway.problem.GatewayProblem;
import dev.vedette.kit.problem.HttpProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The two ends of a session. Quarkus signs in and out by itself once a request gets to its security; here is what stands
 * before (only our own pages may sign someone out) and after (the session cookie is set, and the desk opens).
 */
@ApplicationScoped
public class SignRoutes {

    /** Quarkus' security starts at -200. */
    private static final int BEFORE_SECURITY = -1_000;

    private final String publicUrl;

    public SignRoutes(GatewayConfig config) {
        this.publicUrl = config.publicUrl().toString();
    }

    void register(@Observes Router router) {
        router.route("/sign-out").order(BEFORE_SECURITY).handler(this::guardSignOut);
        router.get("/sign-in")
                .handler(call -> call.response()
                        .setStatusCode(303)
                        .putHeader(HttpHeaders.LOCATION, "/")
                        .end());
    }

    private void guardSignOut(RoutingContext call) {
        var request = call.request();
        if (request.method() != HttpMethod.POST) {
            call.response().putHeader(HttpHeaders.ALLOW, "POST");
            GatewayProblem.answer(HttpProblems.of(405), call.response());
        } else if (isFromOurPages(request)) {
            call.next();
        } else {
            GatewayProblem.answer(GatewayProblem.NOT_FROM_OUR_PAGES, call.response());
        }
    }

    /** A form cannot send a header of its own, but browsers say where it stood. */
    private boolean isFromOurPages(HttpServerRequest request) {
        return "vedette".equals(request.getHeader("X-Requested-With"))
                || "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || publicUrl.equals(request.getHeader(HttpHeaders.ORIGIN));
    }
}

package dev.vedette.gateway.routing;

import dev.vedette.gateway.problem.GatewayProblem;
import dev.vedette.kit.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/** Gives an error that a server behind us answered without words, or that we could not reach, its problem+json. */
final class UpstreamProblems implements ProxyInterceptor {

    /** What the proxy says of a server that it could not reach. */
    private static final int UNREACHABLE = 502;

    /** What we say: the caller did nothing wrong, and may try again. */
    private static final int TRY_AGAIN = 503;

    private static final int TOO_LARGE = 413;

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        if (context.request().proxiedRequest() instanceof RoutedRequest request && request.isTooLarge()) {
            // We broke it off, so that the proxy found the service unreachable.
            GatewayProblem.endConnection(request);
            response.setStatusCode(TOO_LARGE);
        } else if (response.getStatusCode() == UNREACHABLE) {
            response.setStatusCode(TRY_AGAIN);
        }
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (response.getStatusCode() >= 400 && (type == null || !type.startsWith(Problem.MEDIA_TYPE))) {
            var problem = GatewayProblem.of(response.getStatusCode());
            response.headers().remove(HttpHeaders.TRANSFER_ENCODING);
            response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
            response.setBody(Body.body(Buffer.buffer(GatewayProblem.json(problem))));
        }
        return context.sendResponse();
    }
}

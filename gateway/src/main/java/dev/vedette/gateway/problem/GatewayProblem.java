package dev.vedette.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.HttpProblems;
import dev.vedette.kit.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.List;

/** The errors the gateway itself answers with, as kit words them; the services' own pass through untouched. */
public final class GatewayProblem {

    public static final Problem UNAUTHORIZED = Problem.of(
            401, "unauthorized", "Sign in first", "Sign in at /sign-in, or send a token as Authorization: Bearer …");

    public static final Problem NOT_FROM_OUR_PAGES = Problem.of(
            403,
            "cross-site-request",
            "Not from our own pages",
            "Changes made with the session cookie need the header X-Requested-With: vedette.");

    public static final Problem NOT_FOUND = HttpProblems.of(404);

    public static final Problem TOO_LARGE =
            HttpProblems.of(413).with(List.of(new FieldError("body", "The body is too large", "Send a smaller body.")));

    private static final JsonMapper JSON = new JsonMapper();

    private GatewayProblem() {}

    /** What to say where a server behind us answered without words. */
    public static Problem of(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 413 -> TOO_LARGE;
            case 502, 503, 504 ->
                Problem.of(503, "unavailable", "Not available now", "A service does not answer. Try again soon.");
            default -> HttpProblems.of(status);
        };
    }

    public static String json(Problem problem) {
        try {
            return JSON.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a request that is not read to its end: an HTTP/1 connection cannot go on then; HTTP/2 ends the stream alone. */
    public static void endConnection(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    public static Future<Void> answer(Problem problem, HttpServerResponse response) {
        if (problem.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        return response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(json(problem));
    }
}

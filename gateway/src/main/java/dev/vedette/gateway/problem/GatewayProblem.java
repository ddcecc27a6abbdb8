package dev.vedette.gateway.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The errors the gateway itself answers with (RFC 9457); the services' own pass through untouched. */
public record GatewayProblem(int status, String name, String title, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static final GatewayProblem UNAUTHORIZED = new GatewayProblem(
            401, "unauthorized", "Sign in first", "Sign in at /sign-in, or send a token as Authorization: Bearer …");

    public static final GatewayProblem NOT_FROM_OUR_PAGES = new GatewayProblem(
            403,
            "cross-site-request",
            "Not from our own pages",
            "Changes made with the session cookie need the header X-Requested-With: vedette.");

    public static final GatewayProblem NOT_FOUND =
            new GatewayProblem(404, "not-found", "Not found", "There is nothing at this address.");

    public static final GatewayProblem TOO_LARGE =
            new GatewayProblem(413, "too-large", "The body is too large", "Send a smaller body.");

    public static GatewayProblem of(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 404 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 502, 503, 504 ->
                new GatewayProblem(
                        503, "unavailable", "Not available now", "A service does not answer. Try again soon.");
            default ->
                status < 500
                        ? new GatewayProblem(status, "refused", "The request was refused", "Check it against the API.")
                        : new GatewayProblem(status, "internal-error", "Something went wrong here", "Try again soon.");
        };
    }

    public String encode() {
        var body = new JsonObject()
                .put("type", "https://vedette.dev/problems/" + name)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        if (status == 413) {
            body.put("errors", new JsonArray().add(fieldError()));
        }
        return body.encode();
    }

    private JsonObject fieldError() {
        return new JsonObject().put("field", "body").put("message", title).put("fix", detail);
    }

    public void answer(HttpServerResponse response) {
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE).end(encode());
    }
}

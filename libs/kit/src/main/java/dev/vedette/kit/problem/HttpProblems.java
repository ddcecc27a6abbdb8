package dev.vedette.kit.problem;

import java.util.Collection;
import java.util.Set;

/** Words for the statuses that the HTTP layer itself answers with. */
public final class HttpProblems {

    private HttpProblems() {}

    /** @param types what there is instead */
    public static Problem notAcceptable(Collection<String> types) {
        return Problem.of(406, "not-acceptable", "Not acceptable", "Accept " + String.join(" or ", types) + ".");
    }

    /** @param types what is taken instead */
    public static Problem unsupportedType(Collection<String> types) {
        return Problem.of(
                415, "unsupported-media-type", "Unsupported media type", "Send " + String.join(" or ", types) + ".");
    }

    public static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "malformed-request", "The request is malformed", "Check it against the API.");
            case 401 -> Problem.of(401, "unauthorized", "Sign in first", "Send a valid access token.");
            case 403 -> Problems.forbidden("Your roles do not allow this.");
            case 404 -> Problem.of(404, "not-found", "Not found", "There is nothing at this address.");
            case 405 -> Problem.of(405, "method-not-allowed", "Method not allowed", "See Allow for what works here.");
            case 406 -> notAcceptable(Set.of("application/json"));
            case 413 -> Problem.of(413, "too-large", "The body is too large", "Send a smaller body.");
            case 415 -> unsupportedType(Set.of("application/json"));
            case 503 ->
                Problem.of(
                        503, "unavailable", "Not available now", "A server we need does not answer. Try again soon.");
            default ->
                status < 500
                        ? Problem.of(status, "refused", "The request was refused", null)
                        : Problem.of(status, "internal-error", "Something went wrong here", "It is logged. Try again.");
        };
    }
}

package dev.vedette.kit.problem;

import java.util.List;

/** The problems every service has. Those of one feature live beside it, in its {@code XProblem}. */
public final class Problems {

    private Problems() {}

    public static Problem invalid(List<FieldError> errors) {
        return Problem.of(400, "invalid-request", "The request is not valid", summary(errors))
                .with(errors);
    }

    public static Problem invalid(String field, String message, String fix) {
        return invalid(List.of(new FieldError(field, message, fix)));
    }

    public static Problem notFound(String what) {
        return Problem.of(404, "not-found", "Not found", "There is no such " + what + ", or it is not yours to see.");
    }

    public static Problem forbidden(String detail) {
        return Problem.of(403, "forbidden", "Not allowed", detail);
    }

    public static Problem conflict(String name, String detail) {
        return Problem.of(409, name, "Conflict", detail);
    }

    public static Problem changedMeanwhile() {
        return Problem.of(
                412,
                "changed-meanwhile",
                "Changed meanwhile",
                "Someone changed it since you read it. Read it again and send If-Match with its new ETag.");
    }

    public static Problem preconditionMissing() {
        return Problem.of(
                428,
                "if-match-required",
                "If-Match is required",
                "Send the ETag you read as If-Match, so that nobody's change is overwritten unseen.");
    }

    private static String summary(List<FieldError> errors) {
        var first = errors.getFirst();
        var more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
        return first.field() + ": " + withoutStop(first.message()) + ". " + first.fix() + more;
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}

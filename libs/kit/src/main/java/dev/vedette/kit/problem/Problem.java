package dev.vedette.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer (RFC 9457).
 *
 * @param type a stable URI that programs may compare
 * @param title the same words for each problem of the type
 * @param status the HTTP status
 * @param detail what happened this time, and what to do
 * @param errors the fields at fault; empty where no single field is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, @Nullable String detail, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://vedette.dev/problems/";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem whose {@code type} ends in {@code name}, a kebab-case word that never changes. */
    public static Problem of(int status, String name, String title, @Nullable String detail) {
        return new Problem(TYPES + name, title, status, detail, List.of());
    }

    public Problem with(List<FieldError> fields) {
        return new Problem(type, title, status, detail, fields);
    }
}

package dev.vedette.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a Bean Validation violation as a {@link FieldError}. */
final class Violations {

    private Violations() {}

    static FieldError fieldError(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        return new FieldError(
                field(violation.getPropertyPath()), violation.getMessage(), fix(name, constraint.getAttributes()));
    }

    /** The path without the method and parameter it starts with. */
    private static String field(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var inBody = nodes.stream()
                .filter(node -> switch (node.getKind()) {
                    case PROPERTY, CONTAINER_ELEMENT, BEAN -> true;
                    default -> false;
                })
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return inBody.isEmpty() ? nodes.getLast().getName() : inBody;
    }

    private static String fix(String constraint, Map<String, Object> attributes) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "Give it a value.";
            case "Size" -> "Use " + attributes.get("min") + " to " + attributes.get("max") + ".";
            case "Min", "DecimalMin" -> "Use at least " + attributes.get("value") + ".";
            case "Max", "DecimalMax" -> "Use at most " + attributes.get("value") + ".";
            case "Email" -> "Use an address such as desk@example.org.";
            case "PlainText" ->
                Boolean.TRUE.equals(attributes.get("lines"))
                        ? "Leave out control characters, and marks that turn the direction of text."
                        : "Write it on one line, without control characters and marks that turn the direction of text.";
            case "Pattern" -> "See the API for the form.";
            default -> "See the API for what is allowed.";
        };
    }
}

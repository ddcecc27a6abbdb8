package dev.vedette.kit.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters that do not convert to what an endpoint takes. JAX-RS answers 404 for them, which hides what is wrong. */
final class ParameterProblems {

    private ParameterProblems() {}

    static boolean isConversion(@Nullable Throwable cause) {
        return cause instanceof IllegalArgumentException
                || (cause instanceof InvocationTargetException call && isConversion(call.getCause()));
    }

    /** The failure does not tell the parameter, but its value stands in the failure's words. */
    static Problem of(UriInfo request, Throwable cause) {
        var failure = cause instanceof InvocationTargetException && cause.getCause() != null ? cause.getCause() : cause;
        var errors = Stream.of(request.getQueryParameters(), request.getPathParameters())
                .map(MultivaluedMap::entrySet)
                .flatMap(Set::stream)
                .filter(parameter -> isMeant(parameter.getValue(), failure))
                .map(Map.Entry::getKey)
                .distinct()
                .map(name -> new FieldError(name, "this value is not possible here", fix(failure)))
                .toList();
        return errors.isEmpty() ? HttpProblems.of(400) : Problems.invalid(errors);
    }

    private static boolean isMeant(List<String> values, Throwable failure) {
        if (failure instanceof ParameterException told) {
            return values.contains(told.value());
        }
        var said = String.valueOf(failure.getMessage());
        return values.stream().anyMatch(value -> !value.isEmpty() && said.contains(value));
    }

    private static String fix(Throwable failure) {
        if (failure instanceof ParameterException told) {
            return told.fix();
        }
        return failure instanceof NumberFormatException
                ? "Send a whole number."
                : "Send an id as the API gave it, such as 0195c1e2-7f5a-7cc3-98c4-dc0c0c07398f.";
    }
}

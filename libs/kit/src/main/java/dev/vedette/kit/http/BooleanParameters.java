package dev.vedette.kit.http;

import dev.vedette.kit.problem.ParameterException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes {@code true} and {@code false}; JAX-RS takes all else for false. */
@Provider
public class BooleanParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class ? (ParamConverter<T>) new Strict() : null;
    }

    private static final class Strict implements ParamConverter<Boolean> {

        @Override
        public @Nullable Boolean fromString(@Nullable String value) {
            return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> {
                    if (value == null) {
                        yield null;
                    }
                    throw new ParameterException(value, "Send true or false.");
                }
            };
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}

package dev.vedette.kit.problem;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a JSON body, in words that name the field and the fix. */
public final class JsonProblems {

    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']{1,100})'");

    private JsonProblems() {}

    public static Problem of(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                Problems.invalid(
                        path(unknown), "there is no such field", "Leave it out. Known here: " + known(unknown));
            case InvalidFormatException format ->
                Problems.invalid(
                        path(format), "the value does not fit", "Send " + wanted(format.getTargetType()) + ".");
            case InvalidTypeIdException kind ->
                Problems.invalid(
                        path(kind) + "." + discriminator(kind), "there is no such kind", "Send " + kinds(kind));
            case ValueInstantiationException value
            when value.getCause() instanceof ProblemException problem -> problem.problem();
            case MismatchedInputException type ->
                Problems.invalid(
                        path(type), "the value has the wrong type", "Send " + wanted(type.getTargetType()) + ".");
            case StreamConstraintsException limit ->
                Problems.invalid("body", "the JSON is too deep or too long", "Send a flatter, shorter document.");
            default -> malformed(e);
        };
    }

    private static Problem malformed(JacksonException e) {
        var twice = TWICE.matcher(String.valueOf(e.getOriginalMessage()));
        return twice.lookingAt()
                ? Problems.invalid(twice.group(1), "it is there twice" + where(e), "Send it once.")
                : Problems.invalid("body", "this is not JSON" + where(e), "Send one JSON object in UTF-8.");
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds().stream().map(Objects::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String discriminator(InvalidTypeIdException e) {
        var info = e.getBaseType().getRawClass().getAnnotation(JsonTypeInfo.class);
        return info == null ? "type" : info.property();
    }

    private static String kinds(InvalidTypeIdException e) {
        var types = e.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
        return types == null
                ? "a documented one."
                : Arrays.stream(types.value())
                        .map(JsonSubTypes.Type::name)
                        .collect(Collectors.joining(", ", "one of ", "."));
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String wanted(Class<?> type) {
        if (type == null) {
            return "a value of the documented type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a text in quotes";
            case "int", "long", "Integer", "Long" -> "a whole number";
            case "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "UUID" -> "an id as this API gave it";
            case "Instant" -> "a time such as 2026-11-01T10:00:00Z";
            case "List", "Set", "ArrayList" -> "a list";
            default -> List.class.isAssignableFrom(type) ? "a list" : "an object";
        };
    }

    private static String where(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}

package dev.vedette.newsroom.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.web.Reply;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Strict JSON: unknown fields, wrong types and trailing text are refused by name. */
public final class Json {

    /** Instants in ISO-8601. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    static <T> T read(Call call, Class<T> type) {
        byte[] body = call.body().length == 0 ? new byte[] {'{', '}'} : call.body();
        try {
            return MAPPER.readValue(body, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw new Refusal(
                    400,
                    unknown.getPropertyName(),
                    "unknown field " + unknown.getPropertyName() + "; known are " + unknown.getKnownPropertyIds());
        } catch (JsonMappingException wrong) {
            throw refusal(wrong);
        } catch (JsonProcessingException malformed) {
            throw new Refusal(400, "body", "not JSON: " + malformed.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new Refusal(400, "body", "the body cannot be read");
        }
    }

    /** A record's own check speaks for itself; anything else is a wrong or missing value. */
    private static Refusal refusal(JsonMappingException wrong) {
        if (wrong.getCause() instanceof Refusal own) {
            return own;
        }
        String field = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                .orElse("body");
        return new Refusal(400, field, wrong.getOriginalMessage());
    }

    static Reply reply(int status, Object value) {
        return Reply.of(status, "application/json", bytes(value));
    }

    static Reply problem(Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", refusal.status() < 500 ? "The newsroom cannot do this" : "The newsroom failed");
        problem.put("status", refusal.status());
        problem.put("detail", refusal.getMessage());
        problem.put("errors", List.of(Map.of("field", refusal.field(), "message", refusal.getMessage())));
        return Reply.of(refusal.status(), "application/problem+json", bytes(problem));
    }

    private static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a view that is no JSON: " + value.getClass(), ours);
        }
    }
}

package dev.vedette.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.kit.problem.JsonProblems;
import dev.vedette.kit.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/**
 * Changes to a thing as JSON Merge Patch (RFC 7396): a field that is absent stays, null clears it, an object is merged, all
 * else, lists too, is replaced.
 *
 * <pre>{@code
 * @PATCH
 * Uni<TopicView> change(@PathParam("id") UUID id, ObjectNode change)
 * // and in the transaction, with what the topic has now in the form of a request:
 * NewTopic asked = patch.merge(NewTopic.of(topic), change, NewTopic.class);
 * }</pre>
 */
@Singleton
public class MergePatch {

    private final ObjectMapper mapper;
    private final Validator validator;

    public MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * What is there with the change made.
     *
     * @param present any of what is there in the shape of {@code type}
     * @throws ConstraintViolationException where the result breaks a constraint of {@code type}; a 400
     * @throws ProblemException where the change has an unknown field or a wrong type; a 400 as on creating
     */
    public <T> T merge(Object present, ObjectNode change, Class<T> type) {
        var merged = merged(mapper.valueToTree(present), change);
        var result = read(merged, type);
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return mapper.treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new ProblemException(JsonProblems.of(e));
        }
    }

    static JsonNode merged(JsonNode present, JsonNode change) {
        if (!(change instanceof ObjectNode fields)) {
            return change;
        }
        var result = present instanceof ObjectNode object ? object.deepCopy() : fields.objectNode();
        fields.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                var before = result.path(field.getKey());
                result.set(field.getKey(), merged(before, field.getValue()));
            }
        });
        return result;
    }
}

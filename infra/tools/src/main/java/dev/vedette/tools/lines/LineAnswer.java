package dev.vedette.tools.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One line of input to one line of output; what cannot be understood answers {@code {"id","error"}}. */
public final class LineAnswer {

    /** What a tool does with a line. */
    @FunctionalInterface
    public interface Step {

        /**
         * Adds the answer to {@code out}, which has the id already.
         *
         * @throws IllegalArgumentException when the line asks for nothing that can be done; its message says why
         */
        void answer(JsonNode input, ObjectNode out);
    }

    private final JsonMapper json = new JsonMapper();
    private final Step step;

    public LineAnswer(Step step) {
        this.step = step;
    }

    public String answer(String line) {
        JsonNode input;
        try {
            input = json.readTree(line);
        } catch (JsonProcessingException notJson) {
            return failure(json.nullNode(), "this line is not JSON: " + notJson.getOriginalMessage());
        }
        if (!input.isObject()) {
            return failure(json.nullNode(), "a line must be a JSON object");
        }
        try {
            ObjectNode out = begun(input.path("id"));
            step.answer(input, out);
            return write(out);
        } catch (IllegalArgumentException wrong) {
            return failure(input.path("id"), String.valueOf(wrong.getMessage()));
        }
    }

    private ObjectNode begun(JsonNode id) {
        ObjectNode out = json.createObjectNode();
        out.set("id", id.isMissingNode() ? json.nullNode() : id);
        return out;
    }

    private String failure(JsonNode id, String reason) {
        return write(begun(id).put("error", reason));
    }

    private String write(ObjectNode out) {
        try {
            return json.writeValueAsString(out);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

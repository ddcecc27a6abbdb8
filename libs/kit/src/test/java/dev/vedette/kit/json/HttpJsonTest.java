package dev.vedette.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.kit.problem.JsonProblems;
import dev.vedette.kit.problem.ProblemException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpJsonTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final ObjectMapper mapper = mapper();
    private final MergePatch patch = new MergePatch(mapper, VALIDATOR);

    record Thing(
            @Size(max = 5) String name,
            @Nullable String description,
            @Nullable Boolean enabled,
            @Nullable Integer count,
            @Nullable Thing part) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"name\": \"a\", \"description\": \"c\", \"enabled\": true, \"count\": 1, \"part\": null, \"name\": \"b\"}"
            })
    void a_field_that_is_there_twice_is_named(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Thing.class))
                .isInstanceOfSatisfying(JacksonException.class, e -> {
                    var error = JsonProblems.of(e).errors().getFirst();
                    assertThat(error.field()).isEqualTo("name");
                    assertThat(error.message()).startsWith("it is there twice");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"enabled\": \"\"}", "{\"enabled\": \"  \"}", "{\"count\": \" \"}", "{\"enabled\": \"true\"}"})
    void a_text_is_no_boolean_and_no_number_and_a_blank_one_is_not_absent(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Thing.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void absent_fields_stay_null_clears_and_objects_are_merged() throws JsonProcessingException {
        var present = new Thing("a", "told", true, 1, new Thing("in", "old", null, 7, null));

        var changed = patch.merge(
                present,
                read("{\"description\": null, \"count\": 2, \"part\": {\"description\": \"new\"}}"),
                Thing.class);

        assertThat(changed).isEqualTo(new Thing("a", null, true, 2, new Thing("in", "new", null, 7, null)));
    }

    @Test
    void a_change_that_breaks_a_rule_or_names_no_field_is_refused() throws JsonProcessingException {
        var present = new Thing("a", null, null, null, null);
        var tooLong = read("{\"name\": \"far too long\"}");
        var unknown = read("{\"nam\": \"b\"}");

        assertThatThrownBy(() -> patch.merge(present, tooLong, Thing.class))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> patch.merge(present, unknown, Thing.class))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().errors().getFirst().field()).isEqualTo("nam"));
    }

    /** The examples of RFC 7396, appendix A. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"} | {\"a\":null} | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
                "[\"a\",\"b\"] | [\"c\",\"d\"] | [\"c\",\"d\"]",
                "{\"a\":\"b\"} | [\"c\"] | [\"c\"]",
                "{\"a\":\"foo\"} | null | null",
                "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
                "[1,2] | {\"a\":\"b\",\"c\":null} | {\"a\":\"b\"}",
                "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void the_examples_of_the_standard_hold(String present, String change, String result)
            throws JsonProcessingException {
        assertThat(MergePatch.merged(mapper.readTree(present), mapper.readTree(change)))
                .isEqualTo(mapper.readTree(result));
    }

    private ObjectNode read(String json) throws JsonProcessingException {
        return (ObjectNode) mapper.readTree(json);
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        new HttpJson().customize(mapper);
        return mapper;
    }
}

package dev.vedette.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Request(
            @PlainText @Nullable String name,
            @PlainText(lines = true) @Nullable String description) {}

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001b[2J", "pt \u202eevil", "a\u2066b", "\ud800", "a\u0085b", "a\u007fb"})
    void what_hides_or_turns_text_is_in_no_text(String text) {
        assertThat(VALIDATOR.validate(new Request(text, null)))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getMessage()).startsWith("has a character that cannot be seen, U+"));
        assertThat(VALIDATOR.validate(new Request(null, text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\ttwo", "one\u2028two"})
    void a_name_is_on_one_line_and_a_description_may_have_several(String text) {
        assertThat(VALIDATOR.validate(new Request(text, null))).hasSize(1);
        assertThat(VALIDATOR.validate(new Request(null, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Київ 💙", "עברית \u200f!", "می\u200cخواهم", "👩\u200d🚒", "日本"})
    void all_that_people_write_is_fine(String text) {
        assertThat(VALIDATOR.validate(new Request(text, text))).isEmpty();
    }
}

package dev.vedette.articles.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WellformedTest {

    @Test
    void whole_text_stays_the_same_object() {
        var text = "Київ 🇺🇦 and 𝔘nicode";

        assertThat(Wellformed.text(text)).isSameAs(text);
    }

    @Test
    void halves_and_zeros_are_replaced_where_they_stand() {
        assertThat(Wellformed.text("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(Wellformed.text("a\uDE00b")).isEqualTo("a\uFFFDb");
        assertThat(Wellformed.text("end\uD83D")).isEqualTo("end\uFFFD");
        assertThat(Wellformed.text("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
        assertThat(Wellformed.text("a\0b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void every_result_survives_utf_8_with_its_length() {
        var random = new Random(1);
        var alphabet = new char[] {'a', '\0', '\uD83D', '\uDE00', 'ї', '\uFFFF'};
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            var repaired = Wellformed.text(text.toString());
            assertThat(new String(repaired.getBytes(UTF_8), UTF_8))
                    .isEqualTo(repaired)
                    .hasSize(text.length())
                    .doesNotContain("\0");
        }
    }

    @Test
    void blank_is_nothing() {
        assertThat(Wellformed.orNull(" \n")).isNull();
        assertThat(Wellformed.orNull(null)).isNull();
        assertThat(Wellformed.orNull(" a ")).isEqualTo("a");
    }
}

package dev.vedette.query.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_short_sentence_is_given_whole() {
        var text = "The first. The harbour burned at night.  The last.";
        int place = text.indexOf("harbour");

        assertThat(new Sentences(text).around(place, place + 7)).isEqualTo("The harbour burned at night.");
    }

    @Test
    void none_is_longer_than_said_or_begins_or_ends_inside_a_surrogate_pair_wherever_the_place_is() {
        var text = "a😀😀 word ".repeat(200) + "😀".repeat(400);
        var random = new SplittableRandom(5);
        var sentences = new Sentences(text);

        for (int i = 0; i < 5_000; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(Math.min(500, text.length() - start));
            var sentence = sentences.around(start, end);

            assertThat(sentence.length()).isBetween(1, Sentences.MAX_LENGTH);
            assertThat(Character.isLowSurrogate(sentence.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(sentence.charAt(sentence.length() - 1)))
                    .isFalse();
        }
    }

    @Test
    void of_a_long_sentence_the_part_around_the_place_is_given_and_the_place_is_whole_in_it() {
        var text = "word ".repeat(300) + "harbour " + "word ".repeat(300);
        int place = text.indexOf("harbour");

        var sentence = new Sentences(text).around(place, place + 7);

        assertThat(sentence).contains("harbour").hasSizeBetween(250, Sentences.MAX_LENGTH);
        assertThat(sentence.indexOf("harbour")).isBetween(100, 200);
    }
}

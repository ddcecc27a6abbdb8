package dev.vedette.stories.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.stories.words.Word.Kind;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_are_folded_and_their_writing_is_told() {
        assertThat(Words.of("Rain in Oslo. Don’t wait for 1,500 trains; ЇЖАК ﬁt")
                        .list())
                .containsExactly(
                        new Word("rain", Kind.FIRST),
                        new Word("in", Kind.PLAIN),
                        new Word("oslo", Kind.CAPITAL),
                        new Word("dont", Kind.FIRST),
                        new Word("wait", Kind.PLAIN),
                        new Word("for", Kind.PLAIN),
                        new Word("1500", Kind.NUMBER),
                        new Word("trains", Kind.PLAIN),
                        new Word("їжак", Kind.FIRST),
                        new Word("fit", Kind.PLAIN));
    }

    @Test
    void characters_of_scripts_without_spaces_are_words_with_their_marks() {
        Words thai = Words.of("ที่นี่");

        assertThat(thai.list()).extracting(Word::text).containsExactly("ที่", "นี่");
        assertThat(thai.isSpaceless()).isTrue();
        assertThat(Words.of("東京で3人").list()).extracting(Word::text).containsExactly("東", "京", "で", "3", "人");
        assertThat(Words.of("서울 시장 선거").isSpaceless()).isFalse();
    }

    @Test
    void digits_of_any_script_are_the_same_numbers() {
        assertThat(Words.of("١٢٣").list())
                .containsExactlyElementsOf(Words.of("123").list());
        assertThat(Words.of("२०२६").get(0)).isEqualTo(new Word("2026", Kind.NUMBER));
        assertThat(Words.of("3.5 and 3,5").get(0))
                .isEqualTo(Words.of("3.5 and 3,5").get(2));
    }

    @Test
    void composed_or_not_and_visible_or_not_are_the_same() {
        assertThat(Words.of("Cafe\u0301 zu\u00ADruck").list())
                .containsExactlyElementsOf(Words.of("Café zuruck").list());
    }

    @Test
    void hostile_texts_are_read() {
        assertThat(Words.of("").size()).isZero();
        assertThat(Words.of("… — !!! \u202E \uFFFD").size()).isZero();
        assertThat(Words.of("\uD800 lone \uDC00\uD83D").list())
                .extracting(Word::text)
                .containsExactly("lone");
        assertThat(Words.of("x".repeat(1 << 20)).get(0).text()).hasSize(100);
        assertThat(Words.of("a b ".repeat(1 << 18)).size()).isEqualTo(Words.MAX_WORDS);
        assertThat(Words.of("e" + "\u0301".repeat(1 << 16) + "กิ" + "ิ".repeat(1 << 16))
                        .size())
                .isEqualTo(2);
        assertThat(Words.of("שלום עולם، مرحبا").list()).extracting(Word::kind).containsOnly(Kind.UNCASED);
    }
}

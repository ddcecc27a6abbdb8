package dev.vedette.topics.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaggerTest {

    @Test
    void the_lead_is_the_first_paragraph() {
        assertThat(Tagger.lead("First.\n\nSecond.")).isEqualTo("First.");
        assertThat(Tagger.lead("Only one")).isEqualTo("Only one");
        assertThat(Tagger.lead("\n\nFirst.\n \nSecond.")).isEqualTo("First.");
    }

    @Test
    void a_long_lead_is_cut_to_500_characters_and_never_inside_a_surrogate_pair() {
        for (var before : new String[] {"", "a"}) {
            var lead = Tagger.lead(before + "😀".repeat(400));

            assertThat(lead).hasSizeLessThanOrEqualTo(500).endsWith("…");
            assertThat(Character.isHighSurrogate(lead.charAt(lead.length() - 2)))
                    .isFalse();
        }
    }
}

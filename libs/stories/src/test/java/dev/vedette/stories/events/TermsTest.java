package dev.vedette.stories.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void names_and_numbers_are_facts_and_the_rest_words() {
        Terms terms =
                Terms.of("Storm Closes Port", "On Monday the storm closed the port of Narvik for 36 hours.", "en-GB");

        assertThat(terms.language()).isEqualTo("en");
        assertThat(terms.facts()).containsOnlyKeys("monda", "narvi", "36");
        assertThat(terms.words())
                .containsOnlyKeys("on", "the", "storm", "closed", "closes", "port", "of", "for", "hours");
        assertThat(terms.words().get("storm")).isGreaterThan(terms.words().get("hours"));
    }

    @Test
    void a_name_has_one_key_in_many_spellings() {
        for (String koblenz : new String[] {"koblenz", "coblence", "coblenza", "кобленц", "кобленці"}) {
            assertThat(NameKey.of(koblenz)).isEqualTo("koble");
        }
        assertThat(NameKey.of("бахмут")).isEqualTo(NameKey.of("bakhmut"));
        assertThat(NameKey.of("шмитт")).isEqualTo(NameKey.of("schmitt"));
        assertThat(NameKey.of("αθήνα")).isEqualTo(NameKey.of("athina"));
        assertThat(NameKey.of("charkiw")).isNotEqualTo(NameKey.of("kherson"));
        assertThat(NameKey.of("")).isEmpty();
    }

    @Test
    void characters_without_spaces_go_in_pairs() {
        assertThat(Terms.of(null, "大理洱海边", "zh").words()).containsOnlyKeys("大理", "理洱", "洱海", "海边");
    }
}

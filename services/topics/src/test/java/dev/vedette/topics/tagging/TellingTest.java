package dev.vedette.topics.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.query.Document;
import dev.vedette.query.Evidence;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTest {

    @Test
    void few_are_given_as_they_are() {
        var all = evidence("harbour", "The harbour", "A harbour.");

        assertThat(Telling.most(all, "The harbour", "A harbour.", 5)).isEqualTo(all);
    }

    @Test
    void each_wording_is_shown_before_one_is_shown_again_and_the_title_comes_first() {
        var title = "Kyiv, Kyiv, Kyiv, Kyiv, Kyiv, Kyiv";
        var text = "Kyiv slept. Then an attack came. Two attacks more followed. Kyiv was attacked.";

        var most = Telling.most(evidence("kyiv AND attack*", title, text), title, text, 5);

        assertThat(most)
                .extracting(each -> (each.field().equals("title") ? title : text).substring(each.start(), each.end()))
                .containsExactly("Kyiv", "Kyiv", "attack", "attacks", "attacked");
        assertThat(most.getFirst().field()).isEqualTo("title");
        assertThat(most.get(1).sentence()).isEqualTo("Kyiv slept.");
    }

    @Test
    void of_one_wording_different_sentences_are_shown_before_one_sentence_twice() {
        var text = "Grain, grain, grain and grain. Much grain. More grain. No grain.";

        var most = Telling.most(evidence("grain", "", text), "", text, 4);

        assertThat(most)
                .extracting(Evidence::sentence)
                .containsExactly("Grain, grain, grain and grain.", "Much grain.", "More grain.", "No grain.");
    }

    private static List<Evidence> evidence(String query, String title, String text) {
        var index = new QueryIndex();
        index.put("q", QueryParser.parse(query));
        return index.match(Document.of(title, text)).getFirst().evidence();
    }
}

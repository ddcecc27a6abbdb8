package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    private static final Document ARTICLE = new Document(
            "Kyiv under attack",
            "Drones hit the capital at night.\n\nThe mayor of Kyiv said that the attack went on for hours.",
            null,
            "The Paper",
            "paper.example",
            "en",
            "UA",
            "https://paper.example/1",
            Instant.parse("2026-11-20T10:00:00Z"),
            List.of(),
            List.of());

    @Test
    void the_words_of_the_query_are_marked_in_title_and_text() throws QueryException {
        assertThat(marked("Kyiv AND attack*")).containsExactly("Kyiv", "attack", "Kyiv", "attack");
        assertThat(marked("\"mayor of Kyiv\"")).containsExactly("mayor of Kyiv");
    }

    @Test
    void dates_mark_nothing_and_hide_nothing() throws QueryException {
        assertThat(marked("published:7d AND drones")).containsExactly("Drones");
        assertThat(marked("published:>=2030-01-01 AND drones")).containsExactly("Drones");
        assertThat(marked("drones AND NOT published:2026-11-21")).containsExactly("Drones");
        assertThat(marked("drones OR published:2026-11-20")).containsExactly("Drones");
    }

    @Test
    void what_only_facts_decide_has_no_marks() throws QueryException {
        assertThat(marked("published:7d")).isEmpty();
        assertThat(marked("published:7d AND NOT moon")).isEmpty();
        assertThat(marked("country:UA AND published:7d")).isEmpty();
    }

    @Test
    void a_document_that_does_not_match_has_no_marks() throws QueryException {
        assertThat(marked("Kyiv AND moon")).isEmpty();
    }

    private static List<String> marked(String query) throws QueryException {
        return new Highlighter(QueryParser.parseSearch(query))
                .highlight(ARTICLE).stream()
                        .map(place -> (place.field().equals("title") ? ARTICLE.title() : ARTICLE.text())
                                .substring(place.start(), place.end()))
                        .toList();
    }
}

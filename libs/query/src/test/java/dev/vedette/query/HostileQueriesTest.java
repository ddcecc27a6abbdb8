package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileQueriesTest {

    @ParameterizedTest
    @CsvSource({
        "(, 100000, nesting",
        "'(a ', 30000, nesting",
        "'abc* ', 100000, length",
        "'abc* ', 20000, wildcards",
        "'a ', 1000000, length",
        "'a ', 40000, terms",
        "'title:', 15000, A field cannot stand in a field",
        "'NOT ', 25000, cancels out",
        "'a NEAR/1 ', 10000, ",
        "'a OR b ', 10000, limit: terms",
        "'\"\" ', 20000, limit: terms",
        "'atleast(2,', 9000, nesting",
        "'{', 90000, not closed",
        "'topic:', 16000, ",
        ")))), 25000, closes nothing",
        "'@', 99999, word list"
    })
    void what_is_repeated_without_end_is_refused_by_a_named_limit_or_reason(String piece, int times, String named) {
        QueryException refused =
                catchThrowableOfType(QueryException.class, () -> QueryParser.parse(piece.repeat(times)));

        assertThat(refused).hasMessageContaining(named == null ? "" : named);
        assertThat(refused.errors()).hasSizeBetween(1, 20);
        assertThat(refused.getMessage().length()).isLessThan(300_000);
    }

    @ParameterizedTest
    @CsvSource({"OR, 5000", "AND, 5000"})
    void the_largest_queries_that_are_allowed_are_read_and_matched(String operator, int terms) {
        String text =
                IntStream.range(0, terms).mapToObj(i -> "w" + i).collect(Collectors.joining(" " + operator + " "));
        QueryIndex index = new QueryIndex();

        index.put("q", QueryParser.parse(text));

        assertThat(index.matchIds(Document.of("", text.replace(operator, " ")))).containsExactly("q");
    }

    @Test
    void near_takes_phrases_of_a_few_lengths_so_that_its_search_stays_small() {
        String few = "(" + phrases(10, 200) + ") NEAR/5 (" + phrases(10, 200) + ")";

        String search = SearchQuery.toOpenSearch(QueryParser.parse(few));

        assertThat(search.length()).isLessThan(250 * few.length());
        assertThatThrownBy(() -> QueryParser.parse("x NEAR/5 (" + phrases(11, 11) + ")"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("limit: near lengths");
    }

    /** An OR of phrases of one word, two words and so on, and again. */
    private static String phrases(int lengths, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + ("w" + i + " ").repeat(1 + i % lengths).strip() + "\"")
                .collect(Collectors.joining(" OR "));
    }
}

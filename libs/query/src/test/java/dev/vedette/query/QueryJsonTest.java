package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:(kyiv OR \"drone strike\") AND NOT {US}",
                "@kyiv NEAR/10 (attack* OR shelling)",
                "atleast(3, war OR peace) AND published:2026-11-01..2026-11-30",
                "published:12h AND topic:\"Kyiv attacks\""
            })
    void a_tree_survives_being_written_and_read(String text) throws JsonProcessingException {
        Query query = QueryParser.parseSearch(text);

        assertThat(QueryJson.read(JSON.readTree(JSON.writeValueAsString(QueryJson.of(query)))))
                .isEqualTo(query);
    }

    @Test
    void nodes_look_as_the_manual_says() {
        assertThat(QueryJson.of(QueryParser.parse("a ONEAR/3 b*c AND NOT title:c".replace("b*c", "bcd*")))
                        .toString())
                .isEqualTo(
                        "{\"type\":\"and\",\"operands\":[{\"type\":\"near\",\"left\":{\"type\":\"word\",\"text\":\"a\"},"
                                + "\"right\":{\"type\":\"wildcard\",\"pattern\":\"bcd*\"},\"distance\":3,\"ordered\":true},"
                                + "{\"type\":\"not\",\"operand\":{\"type\":\"in\",\"field\":\"title\",\"operand\":"
                                + "{\"type\":\"word\",\"text\":\"c\"}}}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type":"word"}                                   | A “text” is missing, or no text.
                    {"type":"verb","text":"a"}                        | There is no type “verb”.
                    [1]                                               | Each part of a tree is an object with a type.
                    {"type":"word","text":"a OR b"}                   | Its text would be read as something else: a OR b.
                    {"type":"word","text":"a AND b"}                  | Its text would be read as something else: a AND b.
                    {"type":"and","operands":[]}                      | at least two operands are needed
                    {"type":"published","from":"soon","through":null} | Text 'soon' could not be parsed at index 0
                    {"type":"not","operand":{"type":"word","text":"a"}} | Only NOT would match nearly everything; say also what must be there.
                    """)
    void a_tree_that_the_parser_would_not_make_is_refused(String json, String reason) {
        assertThatThrownBy(() -> QueryJson.read(JSON.readTree(json)))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refused ->
                                assertThat(refused.errors().getFirst().reason()).isEqualTo(reason));
    }

    @Test
    void a_tree_that_is_too_deep_is_refused() {
        String json =
                "{\"type\":\"not\",\"operand\":".repeat(300) + "{\"type\":\"word\",\"text\":\"a\"}" + "}".repeat(300);

        assertThatThrownBy(() -> QueryJson.read(JSON.readTree(json))).hasMessageContaining("(limit: nesting)");
    }
}

package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    kyiv lviv                        | kyiv AND lviv
                    “drone strike”                   | "drone strike"
                    «Київ»                           | "Київ"
                    （a OR b）AND c                  | (a OR b) AND c
                    kyiv\u00A0AND\u200Blviv          | kyiv AND lviv
                    (kyiv)                           | kyiv
                    a AND (b AND c)                  | a AND b AND c
                    title:(a OR b)                   | title:(a OR b)
                    TITLE:a                          | title:a
                    a NEAR/5 (b OR "c d")            | a NEAR/5 (b OR "c d")
                    a NOT b                          | a AND NOT b
                    AtLeast(3, a OR b)               | atleast(3, a OR b)
                    {US} AND @kyiv                   | {US} AND @kyiv
                    topic:"Kyiv attacks" AND war     | topic:"Kyiv attacks" AND war
                    war published:2026-11            | war AND published:2026-11-01..2026-11-30
                    war published:>= 2026-11-01      | war AND published:>=2026-11-01
                    war published:<2026              | war AND published:<=2025-12-31
                    attack?, | `-`
                    """)
    void what_is_understood_is_written_back_in_one_way(String text, String canonical) {
        if (!canonical.equals("-")) {
            Query query = QueryParser.parse(
                    text.translateEscapes().replace("\\u00A0", "\u00A0").replace("\\u200B", "\u200B"));

            assertThat(QueryParser.print(query)).isEqualTo(canonical);
            assertThat(QueryParser.parse(canonical)).isEqualTo(query);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    kyiv and lviv        | 5  | 3  | Operators are written in upper case     | kyiv AND lviv
                    a OR b c             | 0  | 8  | AND and OR are mixed                     | a OR (b AND c)
                    (a OR b              | 0  | 1  | This bracket is not closed               | (a OR b)
                    a) AND b             | 1  | 1  | This bracket closes nothing              | a AND b
                    "drone strike        | 0  | 13 | These quotes are not closed              | "drone strike"
                    a NEAR b             | 2  | 4  | NEAR needs a distance                    | a NEAR/5 b
                    a W/5 b              | 2  | 3  | NEAR needs a distance                    | a NEAR/5 b
                    a NEAR/99 b          | 2  | 7  | The distance is 1                        | a NEAR/50 b
                    a NEAR/3 b NEAR/3 c  | 0  | 19 | NEAR joins two operands                  | (a NEAR/3 b) AND (b NEAR/3 c)
                    headline:war         | 0  | 9  | There is no field                        | title:war
                    langauge:en          | 0  | 9  | There is no field                        | -
                    kyiv -lviv           | 5  | 1  | Leaving out is written NOT               | kyiv NOT lviv
                    +kyiv                | 0  | 1  | Every word is required anyway            | kyiv
                    a, b                 | 1  | 1  | A comma means nothing                    | a OR b
                    [a OR b]             | 0  | 1  | Groups are written in round brackets     | (a OR b)
                    NOT war              | 0  | 7  | Only NOT would match nearly everything   | -
                    a OR NOT b           | 0  | 10 | One side of the OR                       | -
                    at*                  | 0  | 3  | Before * stand at least 3 letters        | -
                    *tack                | 0  | 5  | A wildcard starts with a letter          | -
                    "drone str*"         | 0  | 12 | Wildcards do not work in quotes          | drone ONEAR/1 str*
                    atleast(11, war)     | 0  | 11 | atleast counts from 1 to 10              | atleast(10, war)
                    war published:7d     | 0  | 16 | “In the last days” works in searches     | -
                    war published:2026-02-30 | 4 | 20 | There is no such date                  | -
                    a AND                | 5  | 0  | After “AND” something to look for        | -
                    country:Ukraine      | 8  | 7  | country: takes a code                    | -
                    war published:soon   | 4  | 14 | published: takes a day                   | -
                    war published:>9999  | 4  | 15 | There is no such date                    | -
                    atleast(war)         | 0  | 12 | atleast takes a number and a word        | -
                    (Kyiv OR             | 0  | 1  | This bracket is not closed               | -
                    (Kyiv OR Kiev AND war | 0 | 1  | This bracket is not closed               | (Kyiv OR (Kiev AND war))
                    a and b or c         | 0  | 12 | AND and OR are mixed                     | (a AND b) OR c
                    a OR (b c OR d) e    | 0  | 17 | AND and OR are mixed                     | a OR (((b AND c) OR d) AND e)
                    (a OR "b c           | 0  | 1  | This bracket is not closed               | (a OR "b c")
                    headline:war and %   | 0  | 9  | There is no field                        | -
                    NOT NOT war          | 4  | 3  | NOT twice cancels out                    | war
                    'drone'              | 0  | 7  | Single quotes make no phrase             | "drone"
                    C++                  | 0  | 3  | Only letters and digits are looked for   | -
                    "C#"                 | 0  | 4  | Only letters and digits are looked for   | -
                    {F#} OR war          | 0  | 4  | Only letters and digits are looked for   | -
                    NOT (a) NEAR/2 NOT b | 15 | 3  | After “NEAR/2” something to look for     | -
                    """)
    void what_is_not_is_shown_with_its_place_a_reason_and_a_repair(
            String text, int position, int length, String reason, String suggestion) {
        List<QueryError> errors = errors(text);

        QueryError first = errors.getFirst();
        assertThat(first.reason()).startsWith(reason);
        assertThat(first.position()).isEqualTo(position);
        assertThat(first.length()).isEqualTo(length);
        assertThat(first.suggestion() == null ? "-" : first.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void signs_that_are_not_looked_for_are_told_where_they_stand() {
        assertThat(QueryParser.warnings("war AND (50% OR \"$100\") AND R&D AND drone’s AND \"50% more\""))
                .extracting(each -> each.position() + " " + each.reason())
                .containsExactly(
                        "9 Only letters and digits are looked for, so “50%” finds every “50”.",
                        "16 Only letters and digits are looked for, so “$100” finds every “100”.");
        assertThat(QueryParser.warnings("(Kyiv OR “drone strike”) NEAR/5 attack*, - 3.14 U.S."))
                .isEmpty();
    }

    @Test
    void several_errors_are_told_at_once() {
        assertThat(errors("headline:war and (kyiv OR at*"))
                .extracting(QueryError::position)
                .containsExactly(0, 13, 17, 26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "()",
                "\"\"",
                "((((",
                "NEAR/5",
                "title:",
                "\uD83D\uDE00",
                "@",
                "{",
                "}",
                "AND OR NOT",
                "a NEAR/5"
            })
    void what_holds_nothing_to_look_for_is_refused(String text) {
        assertThat(errors(text)).isNotEmpty().allSatisfy(error -> {
            assertThat(error.position()).isBetween(0, text.length());
            assertThat(error.position() + error.length()).isBetween(0, text.length());
            assertThat(error.reason()).isNotBlank();
        });
    }

    private static List<QueryError> errors(String text) {
        QueryException refused = catchThrowableOfType(QueryException.class, () -> QueryParser.parse(text));
        assertThat(refused).as(text).isNotNull();
        return refused.errors();
    }
}

package dev.vedette.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.query.Document;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import dev.vedette.query.plan.Planner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work for one query is bounded by its terms times the places where they stand; counted, not timed. */
class HostileDocumentsTest {

    private static final int WORDS = 50_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a NEAR/50 (a OR b)",
                "(a OR \"a a\" OR \"a a a\" OR {a}) NEAR/50 (\"a a a a\" OR b OR {a})",
                "\"a a a a a a a a a a a a a a a a a a a a a a a a a b\"",
                "(\"a b\" OR \"b a\" OR \"a a b\") ONEAR/1 (\"b b\" OR \"b a b\")",
                "atleast(10, a OR b OR c)",
                "body:(a AND (b OR NOT c)) AND NOT (a NEAR/3 c)",
                "{A} OR {B}"
            })
    void an_article_of_one_repeated_word_takes_no_more_steps_than_terms_and_places(String query) {
        long once = steps(query, WORDS);
        long twice = steps(query, 2 * WORDS);

        assertThat(once).isLessThan(30L * WORDS);
        assertThat(twice).isLessThan(2 * once + 1_000);
    }

    @org.junit.jupiter.api.Test
    void near_of_long_lists_is_no_product_of_them() {
        String left = list("a b ", 200);
        String right = list("b a ", 200);

        long steps = steps("(" + left + ") NEAR/5 (" + right + ")", WORDS);

        assertThat(steps).isLessThan(400L * WORDS);
    }

    private static String list(String words, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + words.repeat(1 + i % 10) + "x" + i + "\"")
                .collect(Collectors.joining(" OR "));
    }

    private static long steps(String query, int words) {
        Frequencies frequencies = new Frequencies();
        QuerySetWriter writer = new QuerySetWriter(QuerySet.empty(), frequencies);
        writer.add("q", 0, writer.compile(Planner.plan(QueryParser.parse(query))));
        Matcher matcher = new Matcher();
        matcher.match(Document.of("", "a ".repeat(words)), writer.set(0));
        matcher.match(Document.of("", "a b ".repeat(words / 2)), writer.set(0));
        return matcher.steps();
    }

    @org.junit.jupiter.api.Test
    void words_that_are_chosen_to_fall_together_do_not() {
        String text = IntStream.range(0, 16_000)
                .mapToObj(i -> IntStream.range(0, 20)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "ба" : "ая")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        Matcher matcher = new Matcher();

        matcher.match(Document.of("", text), QuerySet.empty());

        DocWords words = matcher.reading().axis().words();
        assertThat(words.size()).isEqualTo(16_000);
        assertThat(words.steps()).isLessThan(4L * 16_000);
    }

    @org.junit.jupiter.api.Test
    void evidence_is_cut_where_nobody_reads_on() {
        QueryIndex index = new QueryIndex();
        index.put("q", QueryParser.parse("a OR \"a a\" OR {a} OR (a NEAR/50 a)"));

        assertThat(index.match(Document.of("", "a ".repeat(WORDS))).getFirst().evidence())
                .hasSizeLessThanOrEqualTo(50);
    }
}

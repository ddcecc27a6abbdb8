package dev.vedette.tools.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesToolTest {

    private static final String LEAD =
            "The ferry to the northern islands of Lofoten left Bodø on Wednesday morning for the"
                    + " first time in eight days, with 200 people on board, among them the mayor, Kari Olsen. ";
    private static final String REST =
            "Some of them had waited in the harbour since Monday. The storm had torn two of the"
                    + " four lines that hold the ramp, and divers needed three days to bring up a chain of 12 tonnes. The company"
                    + " says that it will look at all ramps before the next winter, and that tickets not used are still good. Fishermen had brought"
                    + " milk, bread and the mail over in their own boats in the meantime. ";

    @Test
    void each_line_is_answered_with_its_story_and_event() throws IOException {
        List<String> answers = answers(
                false,
                line("\"a\"", "Ferry runs again", LEAD + REST, ",\"date\":\"2026-03-04T08:00:00+01:00\""),
                line(
                        "2",
                        "Storm over",
                        "Bodø (NTB) - " + LEAD + REST,
                        ",\"date\":\"2026-03-04\",\"site\":\"x.example\""),
                line("\"c\"", "Vote", "Parliament in Lima passed the budget of 48 billion soles in the night.", ""));

        assertThat(answers)
                .containsExactly(
                        "{\"id\":\"a\",\"story\":\"a\",\"event\":\"a\"}",
                        "{\"id\":2,\"story\":\"a\",\"event\":\"a\"}",
                        "{\"id\":\"c\",\"story\":\"c\",\"event\":\"c\"}");
    }

    @Test
    void at_the_end_all_are_told_once_more_after_merges() throws IOException {
        List<String> answers = answers(
                true,
                line("\"rest\"", "", REST, ""),
                line("\"lead\"", "", LEAD, ""),
                line("\"both\"", "", LEAD + REST, ""));

        assertThat(answers).hasSize(6);
        assertThat(answers.get(1)).isEqualTo("{\"id\":\"lead\",\"story\":\"lead\",\"event\":\"lead\"}");
        assertThat(answers.subList(3, 6))
                .containsExactly(
                        "{\"id\":\"rest\",\"story\":\"rest\",\"event\":\"rest\"}",
                        "{\"id\":\"lead\",\"story\":\"rest\",\"event\":\"rest\"}",
                        "{\"id\":\"both\",\"story\":\"rest\",\"event\":\"rest\"}");
    }

    @Test
    void a_line_that_is_no_article_is_named_and_the_rest_goes_on() throws IOException {
        List<String> answers = answers(
                true,
                "no json",
                "",
                "[1]",
                "{\"text\":\"no id\"}",
                line("\"x\"", "", "", ",\"date\":\"yesterday\""),
                "{\"id\":\"y\",\"text\":7}",
                "{\"id\":\"z\",\"title\":null}");

        assertThat(answers).hasSize(7);
        assertThat(answers.get(0)).startsWith("{\"id\":null,\"error\":\"line 1: this is no JSON");
        assertThat(answers.get(1)).contains("line 3: an article is a JSON object");
        assertThat(answers.get(2)).contains("line 4: an article has an id");
        assertThat(answers.get(3)).contains("line 5: date must be ISO-8601");
        assertThat(answers.get(4)).contains("line 6: text must be a text");
        assertThat(answers.get(5))
                .isEqualTo("{\"id\":\"z\",\"story\":\"z\",\"event\":\"z\"}")
                .isEqualTo(answers.get(6));
    }

    @Test
    void an_id_given_again_is_answered_as_before() throws IOException {
        List<String> answers =
                answers(false, line("\"a\"", "", LEAD + REST, ""), line("\"a\"", "", "Other words.", ""));

        assertThat(answers.get(1)).isEqualTo(answers.get(0));
    }

    private static String line(String id, String title, String text, String more) {
        return "{\"id\":" + id + ",\"title\":\"" + title + "\",\"text\":\"" + text + "\",\"lang\":\"en\"" + more + "}";
    }

    private static List<String> answers(boolean finallyAll, String... lines) throws IOException {
        StringWriter out = new StringWriter();
        new StoriesTool(out).run(new BufferedReader(new StringReader(String.join("\n", lines))), finallyAll);
        return out.toString().lines().toList();
    }
}

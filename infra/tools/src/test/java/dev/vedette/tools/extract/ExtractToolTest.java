package dev.vedette.tools.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractToolTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Ferry runs again after the storm</title>
            <meta property="article:published_time" content="2026-03-04T05:06:07+02:00"></head><body><article>
            <h1>Ferry runs again after the storm</h1>
            <p>The ferry to the northern islands left on Wednesday morning for the first time in eight days.</p>
            <p>Two hundred people had waited for it in the harbour, the operator said, some of them since Monday.</p>
            </article></body></html>
            """;

    private final JsonMapper json = new JsonMapper();

    @Test
    void answers_come_in_the_order_of_the_questions() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append(json.createObjectNode()
                            .put("id", "page-" + i)
                            .put("html", PAGE.replace("eight", "e".repeat(1 + i * 37 % 90))))
                    .append('\n');
        }

        List<JsonNode> answers = answers(lines.toString());

        assertThat(answers)
                .extracting(answer -> answer.path("id").textValue())
                .containsExactlyElementsOf(java.util.stream.IntStream.range(0, 200)
                        .mapToObj(i -> "page-" + i)
                        .toList());
    }

    @Test
    void bytes_are_read_with_the_charset_given() throws IOException {
        byte[] page = PAGE.replace("ferry", "fährboot").getBytes(StandardCharsets.ISO_8859_1);
        String line = json.createObjectNode()
                .put("id", 7)
                .put("url", "https://news.example/ferry?utm_source=feed")
                .put("charset", "iso-8859-1")
                .put("html_b64", Base64.getEncoder().encodeToString(page))
                .toString();

        JsonNode answer = answers(line).getFirst();

        assertThat(answer.path("id").intValue()).isEqualTo(7);
        assertThat(answer.path("text").textValue()).startsWith("The fährboot").contains("\n\nTwo hundred people");
        assertThat(answer.path("title").textValue()).isEqualTo("Ferry runs again after the storm");
        assertThat(answer.path("date").textValue()).isEqualTo("2026-03-04T05:06:07+02:00");
        assertThat(answer.path("truncated").booleanValue()).isFalse();
    }

    @Test
    void what_cannot_be_understood_is_answered_and_the_rest_goes_on() throws IOException {
        List<JsonNode> answers =
                answers("no json\n[1]\n{\"id\":3}\n{\"id\":4,\"html_b64\":\"%%\"}\n{\"id\":5,\"text\":\"One line.\"}");

        assertThat(answers).hasSize(5);
        assertThat(answers.subList(0, 4))
                .allSatisfy(
                        answer -> assertThat(answer.path("error").textValue()).isNotBlank());
        assertThat(answers.get(4).path("text").textValue()).isEqualTo("One line.");
    }

    private List<JsonNode> answers(String lines) throws IOException {
        StringWriter out = new StringWriter();
        new ExtractTool().run(new BufferedReader(new StringReader(lines)), out);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            answers.add(json.readTree(line));
        }
        return answers;
    }
}

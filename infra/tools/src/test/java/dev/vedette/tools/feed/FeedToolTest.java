package dev.vedette.tools.feed;

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

class FeedToolTest {

    private final JsonMapper json = new JsonMapper();

    @Test
    void a_feed_answers_with_its_fields_and_entries() throws IOException {
        JsonNode answer = answers(line(1, """
                        <rss><channel><title>T</title><ttl>30</ttl><item><title type="text">a &lt;script> b</title>
                        <link>/one</link><pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate></item></channel></rss>""")).getFirst();

        assertThat(answer.path("ok").booleanValue()).isTrue();
        assertThat(answer.path("error").isNull()).isTrue();
        assertThat(answer.path("feed").path("title").textValue()).isEqualTo("T");
        assertThat(answer.path("feed").path("polling").path("ttl").textValue()).isEqualTo("PT30M");
        JsonNode entry = answer.path("entries").path(0);
        assertThat(entry.path("link").textValue()).isEqualTo("https://a.example/one");
        assertThat(entry.path("published").textValue()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(entry.path("title").textValue()).isEqualTo("a &lt;script&gt; b");
        assertThat(entry.path("summary").isNull()).isTrue();
        assertThat(entry.path("enclosures").isArray()).isTrue();
    }

    @Test
    void answers_come_in_order_whatever_the_lines_hold() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            lines.append(line(i, i % 3 == 0 ? "<html>" : "<rss>" + " ".repeat(i * 997 % 5000)));
        }
        lines.append("{\"id\":100}\nno json\n");

        List<JsonNode> answers = answers(lines.toString());

        assertThat(answers).hasSize(102);
        for (int i = 0; i < 100; i++) {
            assertThat(answers.get(i).path("id").intValue()).isEqualTo(i);
            assertThat(answers.get(i).path("ok").booleanValue()).isEqualTo(i % 3 != 0);
        }
        assertThat(answers.get(0).path("error").textValue()).contains("web page");
        assertThat(answers.get(100).path("error").textValue()).isEqualTo("give body_b64");
    }

    private String line(int id, String feed) {
        return json.createObjectNode()
                        .put("id", id)
                        .put("url", "https://a.example/feed")
                        .put("body_b64", Base64.getEncoder().encodeToString(feed.getBytes(StandardCharsets.UTF_8)))
                + "\n";
    }

    private List<JsonNode> answers(String lines) throws IOException {
        StringWriter out = new StringWriter();
        new FeedTool().run(new BufferedReader(new StringReader(lines)), out);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            answers.add(json.readTree(line));
        }
        return answers;
    }
}

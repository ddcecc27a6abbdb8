package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.newsroom.press.Draft;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTest {

    private final Newsroom newsroom = Newsroom.start(NewsroomPorts.free());

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void an_article_of_own_words_is_published_copied_and_edited() {
        HttpResponse<String> published = post("/articles", """
                {"site": "continental-post", "title": "Small news", "paragraphs": ["First.", "Second."], "padKb": 20}
                """);
        JsonNode article = Http.json(published);
        String id = article.get("id").asText();
        JsonNode copy = Http.json(post("/articles/" + id + "/copies", "{\"site\": \"dnipro-herald\"}"));
        JsonNode edited = Http.json(post("/articles/" + id + "/edits", "{\"addParagraph\": \"Third.\"}"));

        assertThat(published.statusCode()).isEqualTo(201);
        assertThat(Http.header(published, "Location")).isEqualTo("/articles/" + id);
        assertThat(article.get("site").asText()).isEqualTo("continental-post");
        assertThat(article.get("title").asText()).isEqualTo("Small news");
        assertThat(copy.get("copyOf").asText()).isEqualTo(id);
        assertThat(edited.get("revision").asInt()).isEqualTo(2);
        assertThat(Http.get(article.get("url").asText()).body()).contains("<p>Second.</p>", "<p>Third.</p>");
        assertThat(Http.json(Http.get(newsroom.controlUrl() + "/articles")).get("items"))
                .hasSize(2);
        assertThat(Http.json(Http.get(newsroom.controlUrl() + "/articles?site=dnipro-herald"))
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void an_empty_request_publishes_something() {
        HttpResponse<String> published = post("/articles", "");

        assertThat(published.statusCode()).isEqualTo(201);
        assertThat(Http.get(Http.json(published).get("url").asText()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/articles | {\"tite\": \"x\"} | 400 | tite",
                "/articles | {\"title\": \" \"} | 400 | title",
                "/articles | {\"title\": {}} | 400 | title",
                "/articles | {\"padKb\": \"many\"} | 400 | padKb",
                "/articles | {\"padKb\": 9999} | 400 | padKb",
                "/articles | {\"paragraphs\": []} | 400 | paragraphs",
                "/articles | {\"publishedAt\": \"yesterday\"} | 400 | publishedAt",
                "/articles | {\"site\": \"gazette\"} | 404 | site",
                "/articles | {\"template\": \"poem\"} | 400 | template",
                "/articles | {\"title\": | 400 | body",
                "/articles | [] | 400 | body",
                "/articles/nobody/edits | {\"title\": \"x\"} | 404 | id",
                "/articles/nobody/copies | {} | 400 | site",
                "/articles/nobody/edits | {} | 400 | addParagraph",
                "/sites/dnipro-herald/faults | {} | 400 | status",
                "/sites/dnipro-herald/faults | {\"status\": 200} | 400 | status",
                "/sites/gazette/faults | {\"status\": 500} | 404 | site",
                "/hooks/h/faults | {\"times\": 1} | 400 | status",
                "/sites | {} | 404 | path",
                "/nothing | {} | 404 | path"
            })
    void a_mistake_is_named(String path, String body, int status, String field) {
        HttpResponse<String> answer = post(path, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Http.json(answer).get("errors").get(0).get("field").asText()).isEqualTo(field);
        assertThat(Http.json(answer).get("detail").asText()).isNotBlank();
        assertThat(newsroom.articles()).isEmpty();
    }

    @Test
    void a_copy_to_the_same_site_is_refused() {
        String id = newsroom.publish(Draft.of("museum")).id();

        assertThat(post("/articles/" + id + "/copies", "{\"site\": \"dnipro-herald\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void the_sites_say_where_they_are_and_take_another_feed_length() throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            newsroom.publish(Draft.of("museum").seeded(seed));
        }

        post("/sites/dnipro-herald", "{\"feedEntries\": 3}");

        JsonNode site = Http.json(Http.get(newsroom.controlUrl() + "/sites"))
                .get("items")
                .get(0);
        assertThat(site.get("feedEntries").asInt()).isEqualTo(3);
        assertThat(Http.texts(Http.xml(Http.get(site.get("feedUrl").asText()).body()), "item"))
                .hasSize(3);
    }

    private HttpResponse<String> post(String path, String json) {
        return Http.post(newsroom.controlUrl() + path, json);
    }
}

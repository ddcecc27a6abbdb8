package dev.vedette.sources;

import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.viewer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.vedette.sources.TestSite.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which topics depend on a source; the test's web site stands for the articles service. */
@QuarkusTest
class EffectsTest {

    private static final String TOPIC = """
            {"topicId": "0195c1e2-7f5a-7cc3-98c4-0000000000%1$s", "topicName": "%2$s", "topicColor": "#12b886",
             "salience": 0.5, "prominence": "main", "evidence": []}""";

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    private TestSite articles;
    private String source;

    @BeforeEach
    void open() {
        articles = new TestSite(sitePort);
        source = Api.create(Map.of("url", "https://news.example.org/feed", "enabled", false))
                .getString("id");
    }

    @AfterEach
    void close() {
        Api.deleteAll();
        articles.close();
    }

    @Test
    void topics_of_its_latest_articles_are_counted_and_sorted() {
        var harbour = TOPIC.formatted("01", "Harbour");
        var rail = TOPIC.formatted("02", "Rail");
        answer("""
                {"items": [
                  {"id": "x", "storedAt": "2026-11-23T10:00:00Z", "tags": [%2$s]},
                  {"id": "y", "storedAt": "2026-11-22T10:00:00Z", "tags": [%1$s, %2$s]},
                  {"id": "z", "storedAt": "2026-11-21T10:00:00Z", "tags": []}], "next": null}""".formatted(harbour, rail));

        viewer().get(SOURCES + "/" + source + "/effects")
                .then()
                .statusCode(200)
                .body("articles", equalTo(3), "since", equalTo("2026-11-21T10:00:00Z"))
                .body("topics.topicName", contains("Rail", "Harbour"))
                .body("topics.articles", contains(2, 1))
                .body("topics[0].latest", equalTo("2026-11-23T10:00:00Z"));
        var asked = articles.askedInAll().getFirst().headers();
        assertThat(asked.get("authorization")).startsWith("Bearer ");
        assertThat(asked).containsEntry("vedette-team", "newsdesk");
    }

    @Test
    void a_source_without_articles_affects_nothing() {
        answer("{\"items\": [], \"next\": null}");

        viewer().get(SOURCES + "/" + source + "/effects")
                .then()
                .statusCode(200)
                .body("topics", empty(), "since", equalTo(null));
    }

    @Test
    void what_is_not_there_or_does_not_answer_is_told() {
        viewer().get(SOURCES + "/0195c1e2-7f5a-7cc3-98c4-dc0c0c07398f/effects")
                .then()
                .statusCode(404);
        viewer().get(SOURCES + "/" + source + "/effects").then().statusCode(503);
    }

    private void answer(String json) {
        articles.on(
                "/api/v1/articles?source=" + source + "&limit=200",
                new Answer(200, "application/json", json.getBytes(UTF_8), Map.of()));
    }
}

package dev.vedette.acceptance.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.acceptance.system.Answer;
import dev.vedette.acceptance.system.Api;
import dev.vedette.acceptance.system.Vedette;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private final Vedette vedette = Vedette.running();
    private final Api api = vedette.as("ben");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sources | {                                              | body",
                "sources | []                                             | body",
                "sources | {\"url\": 7}                                   | url",
                "sources | {}                                             | url",
                "sources | {\"url\": \"no address\"}                      | url",
                "sources | {\"url\": \"ftp://example.org/feed\"}          | url",
                "sources | {\"url\": \"http://10.0.0.1/feed\"}            | url",
                "sources | {\"url\": \"http://127.0.0.1/feed\"}           | url",
                "sources | {\"url\": \"http://[::ffff:10.0.0.1]/feed\"}   | url",
                "sources | {\"url\": \"http://2130706433/feed\"}          | url",
                "sources | {\"url\": \"https://example.org/feed\", \"colour\": 1}         | colour",
                "sources | {\"url\": \"https://example.org/feed\", \"pollSeconds\": 0}    | pollSeconds",
                "sources | {\"url\": \"https://example.org/feed\", \"pollSeconds\": \"often\"} | pollSeconds",
                "sources | {\"url\": \"https://example.org/feed\", \"country\": \"Narnia\"}    | country",
                "topics  | {                                              | body",
                "topics  | {\"name\": \"x\"}                              | query",
                "topics  | {\"name\": \"\", \"query\": \"x\"}             | name",
                "topics  | {\"name\": 5, \"query\": \"x\"}                | name",
                "topics  | {\"name\": \"x\", \"query\": \"a AND (b\"}     | query",
                "topics  | {\"name\": \"x\", \"query\": \"a AND b OR c\"} | query",
                "topics  | {\"name\": \"x\", \"query\": \"x\", \"color\": \"red\"}            | color",
                "topics  | {\"name\": \"x\", \"query\": \"x\", \"visibility\": \"everyone\"}  | visibility",
                "topics  | {\"name\": \"x\", \"query\": \"x\", \"team\": \"research\"}        | team",
                "rules   | {                                              | body",
                "rules   | {\"name\": \"x\", \"channels\": []}            | channels",
                "rules   | {\"name\": \"x\", \"topicIds\": [\"one\"], \"channels\": []}       | topicIds[0]",
            })
    void a_bad_body_is_refused_by_field_and_leaves_nothing(String noun, String body, String field) {
        var before = api.all("/api/v1/" + noun).size();

        var answer = api.post("/api/v1/" + noun, body);

        isProblem(answer, 400);
        assertThat(answer.body().path("errors")).as("%s", answer.body()).anySatisfy(error -> {
            assertThat(error.path("field").asText()).isEqualTo(field);
            assertThat(error.path("message").asText()).isNotBlank();
            assertThat(error.path("fix").asText()).isNotBlank();
        });
        assertThat(api.all("/api/v1/" + noun)).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "topics", "rules"})
    void a_body_that_is_too_large_is_refused(String noun) {
        var before = api.all("/api/v1/" + noun).size();

        var answer = api.post("/api/v1/" + noun, "{\"name\": \"" + "x".repeat(1_200_000) + "\"}");

        isProblem(answer, 413);
        assertThat(api.all("/api/v1/" + noun)).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/sources?limit=0",
                "/api/v1/topics?limit=many",
                "/api/v1/rules?after=nonsense",
                "/api/v1/alerts?limit=1000",
                "/api/v1/alerts?rule=nonsense",
                "/api/v1/articles?limit=-1",
                "/api/v1/articles?after=nonsense",
                "/api/v1/articles?topic=nonsense",
                "/api/v1/articles?q=(a",
            })
    void a_bad_parameter_is_refused(String path) {
        var answer = api.get(path);

        isProblem(answer, 400);
        assertThat(answer.body().path("errors").path(0).path("field").asText())
                .as("%s", answer.body())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "articles", "topics", "rules"})
    void what_is_not_there_is_not_found(String noun) {
        isProblem(api.get("/api/v1/" + noun + "/" + new UUID(1, 2)), 404);
    }

    @Test
    void a_webhook_into_a_private_network_is_refused() {
        var topic = api.post("/api/v1/topics", Map.of("name", "Private hooks", "query", "hooks"))
                .ok();

        var answer = api.post(
                "/api/v1/rules",
                Map.of(
                        "name", "inside",
                        "topicIds", List.of(topic.path("id").asText()),
                        "channels", List.of(Map.of("type", "webhook", "url", "http://169.254.169.254/latest"))));

        isProblem(answer, 400);
        assertThat(answer.body().path("errors").path(0).path("field").asText()).isEqualTo("channels[0].url");
    }

    @Test
    void an_unreachable_source_is_saved_and_shown_as_failing_with_its_reason() {
        var made = api.post("/api/v1/sources", Map.of("url", "https://no-such-host.invalid/feed", "pollSeconds", 1));
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);

        await("the source to be shown as failing")
                .atMost(Duration.ofSeconds(60))
                .until(() -> api.get("/api/v1/sources/" + made.id())
                        .ok()
                        .path("state")
                        .asText()
                        .equals("failing"));
        assertThat(api.get("/api/v1/sources/" + made.id())
                        .ok()
                        .path("stateReason")
                        .asText())
                .isNotBlank();
        assertThat(api.delete("/api/v1/sources/" + made.id()).status()).isEqualTo(204);
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        var made = api.post("/api/v1/topics", Map.of("name", "Versions", "query", "versions"));
        var path = "/api/v1/topics/" + made.id();
        api.patch(path, made.etag(), Map.of("query", "version*")).ok();

        isProblem(api.patch(path, made.etag(), Map.of("query", "lost update")), 412);
        assertThat(api.get(path).ok().path("query").asText()).isEqualTo("version*");
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().path("title").asText()).isNotBlank();
        assertThat(answer.body().toString()).doesNotContain("Exception");
    }
}

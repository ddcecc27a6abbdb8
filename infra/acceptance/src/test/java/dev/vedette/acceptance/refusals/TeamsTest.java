package dev.vedette.acceptance.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.acceptance.system.Api;
import dev.vedette.acceptance.system.Vedette;
import dev.vedette.acceptance.system.Watch;
import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ben} is of the news desk, {@code rolf} of research. */
class TeamsTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static Vedette vedette;
    private static Api rolf;
    private static Watch watch;
    private static Article article;

    @BeforeAll
    static void publish() {
        vedette = Vedette.running();
        rolf = vedette.as("rolf");
        watch = Watch.set(vedette, "ben", "Teams", Map.of("Lighthouse", "lighthouse"));
        article = vedette.newsroom()
                .publish(Draft.of(
                                "The lighthouse is lit again",
                                List.of("After nine years the lighthouse on the north pier was lit again on Friday."))
                        .on("dnipro-herald"));
        watch.awaitDelivered(List.of(article.url()), SOON);
        await("the search to list it").atMost(SOON).until(() -> taggedForBen().size() == 1);
    }

    @Test
    void another_teams_topic_is_not_there() {
        var path = "/api/v1/topics/" + watch.topicId("Lighthouse");

        assertThat(rolf.get(path).status()).isEqualTo(404);
        assertThat(rolf.patch(path, "\"1\"", Map.of("query", "mine")).status()).isEqualTo(404);
        assertThat(rolf.delete(path).status()).isEqualTo(404);
        assertThat(rolf.all("/api/v1/topics")).noneMatch(topic -> isOf(topic, watch.topicId("Lighthouse")));
        assertThat(vedette.as("ben").get(path).ok().path("query").asText()).isEqualTo("lighthouse");
    }

    @Test
    void another_teams_rule_is_not_there() {
        var path = "/api/v1/rules/" + watch.ruleId();

        assertThat(rolf.get(path).status()).isEqualTo(404);
        assertThat(rolf.patch(path, "\"1\"", Map.of("enabled", false)).status()).isEqualTo(404);
        assertThat(rolf.delete(path).status()).isEqualTo(404);
        assertThat(rolf.all("/api/v1/rules")).noneMatch(rule -> isOf(rule, watch.ruleId()));
        assertThat(vedette.as("ben").get(path).ok().path("enabled").asBoolean()).isTrue();
    }

    @Test
    void another_teams_topic_can_be_in_no_rule() {
        var answer = rolf.post(
                "/api/v1/rules",
                Map.of(
                        "name", "spying",
                        "topicIds", List.of(watch.topicId("Lighthouse")),
                        "channels", List.of(Map.of("type", "email", "address", "rolf@example.org"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asText()).isEqualTo("topicIds[0]");
    }

    @Test
    void another_teams_alerts_are_not_there() {
        assertThat(rolf.all("/api/v1/alerts?rule=" + watch.ruleId())).isEmpty();
        assertThat(rolf.all("/api/v1/alerts"))
                .noneMatch(alert -> alert.path("url").asText().equals(article.url()));
    }

    @Test
    void an_article_is_for_all_and_its_tags_are_for_their_team() {
        var seen = rolf.all("/api/v1/articles").stream()
                .filter(each -> each.path("url").asText().equals(article.url()))
                .findFirst()
                .orElseThrow();
        var whole = rolf.get("/api/v1/articles/" + seen.path("id").asText()).ok();

        assertThat(seen.path("tags")).isEmpty();
        assertThat(whole.path("tags")).isEmpty();
        assertThat(rolf.get("/api/v1/articles?topic=" + watch.topicId("Lighthouse"))
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(taggedForBen()).hasSize(1);
    }

    @Test
    void a_viewer_may_look_and_not_change() {
        var vera = vedette.as("vera");

        assertThat(vera.get("/api/v1/topics/" + watch.topicId("Lighthouse")).status())
                .isEqualTo(200);
        assertThat(vera.post("/api/v1/topics", Map.of("name", "x", "query", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(vera.post("/api/v1/sources", Map.of("url", "https://example.org/feed"))
                        .status())
                .isEqualTo(403);
        assertThat(vera.delete("/api/v1/rules/" + watch.ruleId()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "articles", "topics", "rules", "alerts", "me"})
    void nobody_unknown_sees_anything(String noun) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(vedette.url().resolve("/api/v1/" + noun)).build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    private static List<JsonNode> taggedForBen() {
        return vedette.as("ben").all("/api/v1/articles?topic=" + watch.topicId("Lighthouse"));
    }

    private static boolean isOf(JsonNode item, String id) {
        return item.path("id").asText().equals(id);
    }
}

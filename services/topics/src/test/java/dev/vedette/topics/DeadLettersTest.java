package dev.vedette.topics;

import static dev.vedette.topics.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was set aside, as an admin sees it. */
@QuarkusTest
class DeadLettersTest {

    private static final String LETTERS = Api.TOPICS + "/dead-letters";

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    private Records records;

    @BeforeEach
    void connect() {
        records = new Records(kafka);
    }

    @AfterEach
    void disconnect() {
        records.close();
    }

    @Test
    void are_for_admins_alone() {
        given().get(LETTERS).then().statusCode(401);
        as("vera", "newsdesk", "viewer").get(LETTERS).then().statusCode(403);
        as("ben", "newsdesk", "analyst").get(LETTERS).then().statusCode(403);
        as("ben", "newsdesk", "analyst")
                .post(LETTERS + "/articles-0-0/replay")
                .then()
                .statusCode(403);
        as("ada", "newsdesk", "admin").get(LETTERS).then().statusCode(200);
        as("ada", "newsdesk", "admin")
                .post(LETTERS + "/articles-0-999999/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void are_replayed_by_an_admin_whose_name_is_kept() {
        var nonsense = "nonsense " + UUID.randomUUID();
        var key = records.send(nonsense.getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofSeconds(60)).until(() -> letters(key).size() == 1);
        assertThat(replayedBy(letters(key).getFirst())).isNull();

        var letter = (String) letters(key).getFirst().get("id");
        as("ada", "newsdesk", "admin")
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(200)
                .body("id", equalTo(letter), "stream", equalTo("articles"), "replayed.by", equalTo("ada"));

        assertThat(letters(key))
                .filteredOn(each -> letter.equals(each.get("id")))
                .extracting(DeadLettersTest::replayedBy)
                .containsExactly("ada");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(letters(key)).hasSize(2));
    }

    private static List<Map<String, Object>> letters(String key) {
        return as("ada", "newsdesk", "admin").get(LETTERS + "?limit=200").jsonPath().getList("items").stream()
                .map(DeadLettersTest::fields)
                .filter(letter -> key.equals(letter.get("key")))
                .toList();
    }

    private static @Nullable Object replayedBy(Map<String, Object> letter) {
        var replayed = letter.get("replayed");
        return replayed == null ? null : fields(replayed).get("by");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object json) {
        return (Map<String, Object>) json;
    }
}

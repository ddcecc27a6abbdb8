package dev.vedette.topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.contracts.Prominence;
import dev.vedette.kit.testing.LocalStackResource;
import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = {
            @ResourceArg(name = "servers", value = "postgres,kafka"),
            @ResourceArg(name = "service", value = "topics")
        })
class TopicsTest {

    private static final String TOPICS = "/api/v1/topics";

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

    @Nested
    class A_topic {

        @Test
        void reads_back_as_it_was_made() {
            var made = create("ben", Map.of("name", "Harbour", "query", "harbour OR port", "color", "#12b886"));

            made.statusCode(201).header("ETag", "\"1\"").header("Location", containsString(TOPICS));
            as("vera", "newsdesk", "viewer")
                    .get(TOPICS + "/" + id(made))
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Harbour"))
                    .body("query", equalTo("harbour OR port"))
                    .body("color", equalTo("#12b886"))
                    .body("visibility", equalTo("team"))
                    .body("team", equalTo("newsdesk"))
                    .body("owner", equalTo("ben"))
                    .body("version", equalTo(1));
        }

        @Test
        void changes_only_from_the_version_that_was_read() {
            var path = TOPICS + "/" + id(create("ben", Map.of("name", "Rail", "query", "rail")));

            ben().body(Map.of("query", "railway")).patch(path).then().statusCode(428);
            ben().header("If-Match", "\"9\"")
                    .body(Map.of("query", "railway"))
                    .patch(path)
                    .then()
                    .statusCode(412);
            ben().header("If-Match", "\"1\"")
                    .body(Map.of("query", "railway"))
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("query", equalTo("railway"));
        }

        @Test
        void has_a_name_of_its_own_in_its_team() {
            create("ben", Map.of("name", "Grain", "query", "grain")).statusCode(201);

            create("ben", Map.of("name", "GRAIN", "query", "wheat"))
                    .statusCode(409)
                    .body("errors[0].field", equalTo("name"));
            as("rolf", "research", "analyst")
                    .body(Map.of("name", "Grain", "query", "grain"))
                    .post(TOPICS)
                    .then()
                    .statusCode(201);
        }

        @Test
        void with_a_query_that_does_not_parse_is_not_saved() {
            create("ben", Map.of("name", "Broken", "query", "a AND (b"))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("query"))
                    .body("errors[0].message", containsString("position"));

            ben().get(TOPICS + "?limit=200").then().body("items.name", not(hasItem("Broken")));
        }

        @Test
        void that_names_what_does_not_exist_is_not_saved_and_stops_nothing() {
            create("ben", Map.of("name", "Unknown list", "query", "harbour AND @nowhere"))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("query"))
                    .body("errors[0].message", containsString("nowhere"));
        }

        @Test
        void of_another_team_is_not_there() {
            var path = TOPICS + "/" + id(create("ben", Map.of("name", "Hidden", "query", "hidden")));
            var rolf = as("rolf", "research", "analyst");

            rolf.get(path).then().statusCode(404);
            rolf.get(TOPICS + "?limit=200").then().body("items.name", not(hasItem("Hidden")));
            as("rolf", "research", "analyst")
                    .header("If-Match", "\"1\"")
                    .body(Map.of("query", "mine"))
                    .patch(path)
                    .then()
                    .statusCode(404);
            as("rolf", "research", "analyst").delete(path).then().statusCode(404);
        }

        @Test
        void for_the_organisation_can_be_read_by_all_and_changed_by_its_team() {
            var path = TOPICS + "/"
                    + id(create("ben", Map.of("name", "Open", "query", "open", "visibility", "organisation")));

            as("rolf", "research", "analyst").get(path).then().statusCode(200);
            as("rolf", "research", "analyst").delete(path).then().statusCode(403);
            ben().delete(path).then().statusCode(204);
            ben().get(path).then().statusCode(404);
        }

        @Test
        void is_checked_before_it_is_saved() {
            ben().body(Map.of("query", "(a OR b) AND c"))
                    .post(TOPICS + "/check")
                    .then()
                    .statusCode(200)
                    .body("valid", equalTo(true));
            ben().body(Map.of("query", "a AND b OR c"))
                    .post(TOPICS + "/check")
                    .then()
                    .statusCode(200)
                    .body("valid", equalTo(false))
                    .body("errors[0].reason", not(nullValue()));
        }

        @Test
        void needs_an_analyst_and_a_team() {
            var body = Map.of("name", "Roles", "query", "roles");

            given().contentType("application/json")
                    .body(body)
                    .post(TOPICS)
                    .then()
                    .statusCode(401);
            as("vera", "newsdesk", "viewer").body(body).post(TOPICS).then().statusCode(403);
            ben().header("Vedette-Team", "research")
                    .body(body)
                    .post(TOPICS)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class An_article {

        @Test
        void is_tagged_by_every_topic_it_matches_and_no_other() {
            var lighthouse = id(create("ben", Map.of("name", "Lighthouse", "query", "lighthouse")));
            create("ben", Map.of("name", "Submarine", "query", "submarine"));
            var article = Records.article(
                    "The lighthouse is lit again", "The lighthouse on the north pier was lit again.\n\nCrowds came.");

            records.send(article);

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !records.tagsOf(article).isEmpty());
            assertThat(records.tagsOf(article)).singleElement().satisfies(tag -> {
                assertThat(tag.topicId()).hasToString(lighthouse);
                assertThat(tag.teamId()).isEqualTo("newsdesk");
                assertThat(tag.prominence()).isEqualTo(Prominence.MAIN);
                assertThat(tag.evidence().getFirst().sentence()).contains("lighthouse");
                assertThat(tag.times().tagged()).isNotNull();
                assertThat(tag.traceparent()).startsWith("00-");
                assertThat(tag.lead()).isEqualTo("The lighthouse on the north pier was lit again.");
            });
        }

        @Test
        void is_tagged_by_topics_that_name_a_collection_of_its_source() {
            create("ben", Map.of("name", "Dredger", "query", "dredger AND collection:\"national press\""));
            create("ben", Map.of("name", "Dredgers elsewhere", "query", "dredger AND collection:weeklies"));
            var article = Records.article("The dredger is at work", "The dredger deepens the channel.");

            records.send(article);

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !records.tagsOf(article).isEmpty());
            assertThat(records.tagsOf(article))
                    .singleElement()
                    .satisfies(tag -> assertThat(tag.topicName()).isEqualTo("Dredger"));
        }

        @Test
        void that_comes_again_makes_the_same_tags_again() {
            create("ben", Map.of("name", "Windmill", "query", "windmill"));
            var article = Records.article("A windmill turns", "The windmill turns.");

            records.send(article);
            records.send(article);

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> records.tagsOf(article).size() == 2);
            var tags = records.tagsOf(article);
            assertThat(tags.get(0).eventId()).isEqualTo(tags.get(1).eventId());
        }

        @Test
        void that_cannot_be_understood_is_set_aside_and_the_next_goes_through() {
            create("ben", Map.of("name", "Ferry", "query", "ferry"));
            var article = Records.article("The ferry sails", "The ferry sails at noon.");

            records.send("{\"no\": \"article\"".getBytes());
            records.send(article);

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !records.tagsOf(article).isEmpty());
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !records.deadLetters().isEmpty());
            assertThat(records.deadLetters()).first().asString().contains("ArticleStored");
        }
    }

    private static ValidatableResponse create(String user, Map<String, String> topic) {
        return as(user, "newsdesk", "analyst").body(topic).post(TOPICS).then();
    }

    private static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    private static RequestSpecification ben() {
        return as("ben", "newsdesk", "analyst");
    }

    private static RequestSpecification as(String user, String team, String role) {
        return given().auth().oauth2(Tokens.of(user, team, role)).contentType("application/json");
    }
}

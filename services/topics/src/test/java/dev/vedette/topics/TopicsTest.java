package dev.vedette.topics;

import static dev.vedette.topics.Api.TOPICS;
import static dev.vedette.topics.Api.as;
import static dev.vedette.topics.Api.ben;
import static dev.vedette.topics.Api.change;
import static dev.vedette.topics.Api.create;
import static dev.vedette.topics.Api.id;
import static dev.vedette.topics.Api.topic;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
        void is_changed_by_a_merge_patch_in_which_null_takes_away() {
            var path = TOPICS + "/"
                    + id(create(
                            "ben",
                            Map.of(
                                    "name", "Ferries",
                                    "query", "ferry",
                                    "color", "#000000",
                                    "description", "Boats",
                                    "visibility", "organisation")));

            ben().contentType("application/merge-patch+json")
                    .header("If-Match", "\"1\"")
                    .body("{\"description\": null, \"visibility\": null, \"color\": null}")
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Ferries"), "query", equalTo("ferry"), "version", equalTo(2))
                    .body("description", nullValue(), "visibility", equalTo("team"), "color", not("#000000"));
        }

        @Test
        void is_not_changed_by_what_it_could_not_have_been_made_with() {
            var topic = topic("Trams", "tram");

            ben().header("If-Match", "*")
                    .body("{\"name\": null}")
                    .patch(TOPICS + "/" + topic)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("name"));
            change(topic, Map.of("colour", "#000000")).statusCode(400).body("errors[0].field", equalTo("colour"));
            change(topic, Map.of("query", "a AND (b")).statusCode(400).body("errors[0].field", equalTo("query"));
            ben().header("If-Match", "*")
                    .body("[\"name\"]")
                    .patch(TOPICS + "/" + topic)
                    .then()
                    .statusCode(400);
            ben().get(TOPICS + "/" + topic).then().body("version", equalTo(1));
        }

        @Test
        void has_a_name_of_its_own_in_its_team() {
            create("ben", Map.of("name", "Grain", "query", "grain")).statusCode(201);

            create("ben", Map.of("name", "GRAIN", "query", "wheat"))
                    .statusCode(409)
                    .body("errors[0].field", equalTo("name"));
            change(topic("Wheat", "wheat"), Map.of("name", "grain", "query", "barley"))
                    .statusCode(409)
                    .body("errors[0].field", equalTo("name"));
            as("rolf", "research", "analyst")
                    .body(Map.of("name", "Grain", "query", "grain"))
                    .post(TOPICS)
                    .then()
                    .statusCode(201);
        }

        @Test
        void keeps_its_name_when_other_things_of_it_change() {
            change(topic("Barley", "barley"), Map.of("name", "BARLEY", "query", "barley OR malt"))
                    .statusCode(200)
                    .body("name", equalTo("BARLEY"));
        }

        @Test
        void of_two_that_are_renamed_to_one_name_at_once_one_gets_it_and_the_other_is_told() {
            for (int i = 0; i < 10; i++) {
                var wanted = "Wanted by both " + i;
                var one = topic("One " + i, "one");
                var other = topic("Other " + i, "other");
                var answers = Stream.of(one, other)
                        .map(id -> CompletableFuture.supplyAsync(() ->
                                change(id, Map.of("name", wanted)).extract().statusCode()))
                        .toList();

                assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 409);
            }
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
                    .body("errors[0].message", containsString("Word lists cannot be used in queries yet"));
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
        void has_a_name_on_one_line_and_nothing_that_cannot_be_kept() {
            for (var name : List.of("a\u0000b", "a\nb", "a\u001bb", "a\u2028b", "a \u202egnp.exe", "\u2067a")) {
                create("ben", Map.of("name", name, "query", "a"))
                        .statusCode(400)
                        .body("errors[0].field", equalTo("name"));
            }
            create("ben", Map.of("name", "Fine", "query", "a\u0000b"))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("query"));
            create("ben", Map.of("name", "Fine", "query", "a", "description", "a\u0000"))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("description"));
            var id = id(create(
                    "ben",
                    Map.of(
                            "name",
                            "Łódź, 北京 ✓",
                            "query",
                            "windsock OR\nanemometer",
                            "description",
                            "One line.\nAnother.")));
            change(id, Map.of("name", "a\tb")).statusCode(400).body("errors[0].field", equalTo("name"));
        }

        @Test
        void that_is_wrong_is_told_in_one_sentence_with_a_repair_that_can_be_used() {
            create("ben", Map.of("name", "Repaired", "query", "headline:war"))
                    .statusCode(400)
                    .body(
                            "detail",
                            equalTo("query: at position 0: There is no field “headline”. Write instead: title:war"))
                    .body("errors[0].fix", equalTo("Write instead: title:war"));
            create("ben", Map.of("name", "Repaired", "query", "topic:Bakhmut"))
                    .statusCode(400)
                    .body("errors[0].message", containsString("Saved topics cannot be used in queries yet"));
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
                    .body("errors[0].reason", not(nullValue()))
                    .body("errors[0].suggestion", equalTo("(a AND b) OR c"));
            ben().body(Map.of("query", "tax AND 50%"))
                    .post(TOPICS + "/check")
                    .then()
                    .statusCode(200)
                    .body("valid", equalTo(true))
                    .body("warnings[0].position", equalTo(8))
                    .body("warnings[0].reason", containsString("50"));
            ben().body(Map.of("query", "C++"))
                    .post(TOPICS + "/check")
                    .then()
                    .body("valid", equalTo(false))
                    .body("warnings", empty());
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
}

package dev.vedette.topics;

import static dev.vedette.topics.Api.as;
import static dev.vedette.topics.Api.ben;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Searches of the archive that teams keep. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = {
            @ResourceArg(name = "servers", value = "postgres,kafka"),
            @ResourceArg(name = "service", value = "topics")
        })
class SearchesTest {

    private static final String SEARCHES = "/api/v1/searches";

    @Test
    void read_back_as_they_were_saved() {
        var search =
                Map.of("q", "harbour OR port", "period", "7d", "site", List.of("herald.example", "!tribune.example"));

        String path = SEARCHES + "/" + save("Harbours", search);

        as("vera", "newsdesk", "viewer")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Harbours"))
                .body("search", equalTo(search))
                .body("visibility", equalTo("team"))
                .body("owner", equalTo("ben"));
        as("vera", "newsdesk", "viewer").get(SEARCHES).then().body("items.name", hasItem("Harbours"));
    }

    @Test
    void belong_to_a_team_and_are_shown_to_others_only_where_it_wants() {
        var ours = save("Ours", Map.of("q", "ours"));
        var everyones = ben().body(Map.of("name", "Everyone's", "search", Map.of(), "visibility", "organisation"))
                .post(SEARCHES)
                .then()
                .statusCode(201)
                .header("Location", containsString(SEARCHES))
                .extract()
                .<String>path("id");

        as("ria", "research", "analyst").get(SEARCHES + "/" + ours).then().statusCode(404);
        as("ria", "research", "analyst").get(SEARCHES + "/" + everyones).then().statusCode(200);
        as("ria", "research", "analyst")
                .get(SEARCHES)
                .then()
                .body("items.id", hasItem(everyones))
                .body("items.id", not(hasItem(ours)));
        as("ria", "research", "analyst")
                .header("If-Match", "*")
                .body(Map.of("name", "Mine"))
                .patch(SEARCHES + "/" + everyones)
                .then()
                .statusCode(403);
        as("ria", "research", "analyst")
                .delete(SEARCHES + "/" + everyones)
                .then()
                .statusCode(403);
        as("vera", "newsdesk", "viewer").delete(SEARCHES + "/" + ours).then().statusCode(403);
        given().get(SEARCHES).then().statusCode(401);
    }

    @Test
    void are_changed_by_a_merge_patch_from_the_version_that_was_read() {
        var path = SEARCHES + "/" + save("Rails", Map.of("q", "rail", "period", "24h", "country", List.of("UA")));

        ben().body(Map.of("name", "Railways")).patch(path).then().statusCode(428);
        ben().header("If-Match", "\"1\"")
                .body("{\"name\": \"Railways\", \"search\": {\"period\": null, \"country\": [\"PL\"]}}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Railways"))
                .body("search", equalTo(Map.of("q", "rail", "country", List.of("PL"))));
        ben().header("If-Match", "\"1\"")
                .body(Map.of("name", "Trains"))
                .patch(path)
                .then()
                .statusCode(412);
    }

    @Test
    void have_one_name_in_a_team_and_free_it_when_they_are_deleted() {
        var path = SEARCHES + "/" + save("Ferries", Map.of("q", "ferry"));
        var other = SEARCHES + "/" + save("Boats", Map.of("q", "boat"));

        ben().body(Map.of("name", "FERRIES", "search", Map.of()))
                .post(SEARCHES)
                .then()
                .statusCode(409)
                .body("errors.field", contains("name"));
        ben().header("If-Match", "*")
                .body(Map.of("name", "ferries"))
                .patch(other)
                .then()
                .statusCode(409);
        as("ria", "research", "analyst")
                .body(Map.of("name", "Ferries", "search", Map.of()))
                .post(SEARCHES)
                .then()
                .statusCode(201);
        ben().delete(path).then().statusCode(204);
        ben().get(path).then().statusCode(404);
        save("Ferries", Map.of());
    }

    @Test
    void that_cannot_be_understood_are_refused_by_field() {
        requireWrong(Map.of("name", "Wrong", "search", Map.of("q", "a AND (b")), "search.q");
        requireWrong(Map.of("name", "Wrong", "search", Map.of("period", "1y")), "search.period");
        requireWrong(Map.of("name", "Wrong", "search", Map.of("colour", "red")), "search.colour");
        requireWrong(Map.of("name", "Wrong"), "search");
        requireWrong(Map.of("name", " ", "search", Map.of()), "name");
    }

    @Test
    void are_listed_page_by_page() {
        for (int i = 0; i < 3; i++) {
            as("pia", "press", "analyst")
                    .body(Map.of("name", "Page " + i, "search", Map.of()))
                    .post(SEARCHES)
                    .then()
                    .statusCode(201);
        }
        String next = as("pia", "press", "viewer")
                .queryParam("limit", 1)
                .get(SEARCHES)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as("pia", "press", "viewer")
                .queryParam("limit", 200)
                .queryParam("after", next)
                .get(SEARCHES)
                .then()
                .body("items.name", hasItem("Page 0"))
                .body("next", nullValue());
    }

    private static void requireWrong(Map<String, Object> body, String field) {
        ben().body(body)
                .post(SEARCHES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    private static String save(String name, Map<String, ?> search) {
        return ben().body(Map.of("name", name, "search", search))
                .post(SEARCHES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

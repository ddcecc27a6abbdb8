package dev.vedette.sources;

import static dev.vedette.sources.Api.COLLECTIONS;
import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.analyst;
import static dev.vedette.sources.Api.eventually;
import static dev.vedette.sources.Api.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Named groups of sources. */
@QuarkusTest
class CollectionsTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    @AfterEach
    void clear() {
        Api.deleteAll();
    }

    @Test
    void a_collection_is_made_read_changed_and_deleted() {
        var path = analyst()
                .body(Map.of("name", "Weeklies", "description", "Once a week"))
                .post(COLLECTIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location");

        analyst().body(Map.of("name", "x")).patch(path).then().statusCode(428);
        analyst()
                .header("If-Match", "\"1\"")
                .body(Map.of("description", "On Thursdays"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Weeklies"), "description", equalTo("On Thursdays"), "version", equalTo(2));
        analyst().delete(path).then().statusCode(204);
        viewer().get(path).then().statusCode(404);
    }

    @Test
    void a_name_is_there_once_whatever_its_case_and_needs_an_analyst() {
        create("Weeklies");

        analyst()
                .body(Map.of("name", "weeklies"))
                .post(COLLECTIONS)
                .then()
                .statusCode(409)
                .body("type", endsWith("collection-exists"), "errors.field", hasItem("name"));
        analyst().body(Map.of("name", " ")).post(COLLECTIONS).then().statusCode(400);
        viewer().body(Map.of("name", "Others")).post(COLLECTIONS).then().statusCode(403);
    }

    @Test
    void a_source_that_names_a_new_collection_makes_it_and_follows_the_first_spelling() {
        create("National Press");

        var id = source("https://a.example.org/", "national press", "Berlin");

        assertThat(Api.get(id).getList("collections")).containsExactly("National Press", "Berlin");
        assertThat(all().getList("items.name")).containsExactlyInAnyOrder("National Press", "Berlin");
        assertThat(all().getInt("items.find { it.name == 'Berlin' }.sources")).isEqualTo(1);
    }

    @Test
    void a_new_name_reaches_the_sources_and_the_stream() {
        var collection = create("Locals");
        var ids = List.of(source("https://a.example.org/", "Locals"), source("https://b.example.org/", "Locals"));

        analyst()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Regional press"))
                .patch(COLLECTIONS + "/" + collection)
                .then()
                .statusCode(200)
                .body("sources", equalTo(2));

        try (var streamed = new Streamed(kafka)) {
            for (var id : ids) {
                viewer().get(SOURCES + "/" + id).then().body("collections", contains("Regional press"));
                eventually(() -> assertThat(streamed.changesOf(id))
                        .extracting(change -> change.source().collections())
                        .last()
                        .isEqualTo(List.of("Regional press")));
            }
        }
    }

    @Test
    void deleting_a_collection_leaves_its_sources() {
        var collection = create("Locals");
        var id = source("https://a.example.org/", "Locals", "Berlin");

        analyst().delete(COLLECTIONS + "/" + collection).then().statusCode(204);

        viewer().get(SOURCES + "/" + id).then().body("collections", contains("Berlin"));
    }

    private static String create(String name) {
        return analyst()
                .body(Map.of("name", name))
                .post(COLLECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String source(String url, String... collections) {
        return Api.create(Map.of("url", url, "enabled", false, "collections", List.of(collections)))
                .getString("id");
    }

    private static JsonPath all() {
        return viewer().get(COLLECTIONS).then().statusCode(200).extract().jsonPath();
    }
}

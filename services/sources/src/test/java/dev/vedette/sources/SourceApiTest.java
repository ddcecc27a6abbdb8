package dev.vedette.sources;

import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.analyst;
import static dev.vedette.sources.Api.viewer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API takes, and how it refuses the rest. */
@QuarkusTest
class SourceApiTest {

    private static final String PUBLIC = "https://news.example.org/feed.xml";

    @AfterEach
    void clear() {
        Api.deleteAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/feed",
                "http://10.1.2.3/feed",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/feed",
                "http://localhost/feed",
                "ftp://news.example.org/feed",
                "file:///etc/passwd",
                "news",
                "http://",
                " "
            })
    void an_address_that_is_private_or_none_is_refused_by_name_and_leaves_nothing_behind(String url) {
        assertRefused(analyst().body(Map.of("url", url)).post(SOURCES).then(), "url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name        | {'url': 'https://a.example.org/', 'name': 7}",
                "country     | {'url': 'https://a.example.org/', 'country': 'Atlantis'}",
                "language    | {'url': 'https://a.example.org/', 'language': '?'}",
                "tags        | {'url': 'https://a.example.org/', 'tags': ['']}",
                "collections | {'url': 'https://a.example.org/', 'collections': [' ']}",
                "kind        | {'url': 'https://a.example.org/', 'kind': 'film'}",
                "selector    | {'url': 'https://a.example.org/', 'kind': 'page', 'selector': 'a[['}",
                "selector    | {'url': 'https://a.example.org/', 'kind': 'feed', 'selector': 'h2 a'}",
                "fullText    | {'url': 'https://a.example.org/', 'kind': 'page', 'fullText': 'feed'}",
                "enabled     | {'url': 'https://a.example.org/', 'enabled': 'no'}",
                "owner       | {'url': 'https://a.example.org/', 'owner': 'a\\u0000b'}",
                "pollSeconds | {'url': 'https://a.example.org/', 'pollSeconds': 86401}",
                "pollSeconds | {'url': 'https://a.example.org/', 'pollSeconds': '900'}",
                "colour      | {'url': 'https://a.example.org/', 'colour': 'red'}",
                "url         | {}"
            },
            quoteCharacter = '~')
    void a_field_that_is_wrong_or_unknown_is_refused_by_name(String field, String body) {
        assertRefused(analyst().body(body.replace('\'', '"')).post(SOURCES).then(), field);
    }

    @Test
    void what_is_no_json_is_refused() {
        analyst()
                .body("{\"url\": ")
                .post(SOURCES)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
        analyst().body("[]").post(SOURCES).then().statusCode(400).contentType(startsWith("application/problem+json"));
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        analyst()
                .body(Map.of("url", PUBLIC, "name", "x".repeat(70_000)))
                .post(SOURCES)
                .then()
                .statusCode(413);
    }

    @Test
    void only_analysts_register_and_only_members_read() {
        viewer().body(Map.of("url", PUBLIC)).post(SOURCES).then().statusCode(403);
        given().get(SOURCES).then().statusCode(401).contentType(startsWith("application/problem+json"));
        viewer().get(SOURCES).then().statusCode(200).body("items", empty());
    }

    @Test
    void the_same_address_twice_is_a_conflict() {
        Api.create(Map.of("url", PUBLIC));

        analyst()
                .body(Map.of("url", PUBLIC))
                .post(SOURCES)
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("url"));
    }

    @Test
    void a_change_merges_and_needs_the_version_that_was_read() {
        var path = SOURCES + "/"
                + Api.create(Map.of("url", PUBLIC, "name", "Old", "country", "ua"))
                        .getString("id");
        var tag = analyst().get(path).header("ETag");
        var change = Map.of("name", "New");

        analyst().body(change).patch(path).then().statusCode(428);
        analyst().header("If-Match", "\"99\"").body(change).patch(path).then().statusCode(412);
        analyst()
                .header("If-Match", tag)
                .body(change)
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("name", equalTo("New"), "country", equalTo("UA"));
    }

    @Test
    void a_change_to_a_private_address_is_refused() {
        var path = SOURCES + "/" + Api.create(Map.of("url", PUBLIC)).getString("id");

        analyst()
                .header("If-Match", analyst().get(path).header("ETag"))
                .body(Map.of("url", "http://192.168.1.1/feed"))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("url"));
        analyst().get(path).then().body("url", equalTo(PUBLIC));
    }

    private static void assertRefused(ValidatableResponse answer, String field) {
        answer.statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.field", hasItem(field), "errors.fix", not(empty()));
        analyst().get(SOURCES).then().body("items", empty());
    }
}

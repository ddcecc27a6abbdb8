package dev.vedette.sources;

import static dev.vedette.sources.Api.COLLECTIONS;
import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.analyst;
import static dev.vedette.sources.Api.viewer;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
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
                "selector    | {'url': 'https://a.example.org/', 'kind': 'page', 'selector': 'a:matches((.+)+zzq$)'}",
                "url         | {'url': 'http://127.0.0.1/\\ud800'}",
                "url         | {'url': 'http://0177.0.0.1/feed'}",
                "url         | {'url': 'http://127.1/feed'}",
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
    void a_body_that_is_too_large_is_refused_although_its_length_is_not_told() throws Exception {
        var body = ("{\"name\": \"" + "x".repeat(70_000) + "\"}").getBytes(UTF_8);
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + COLLECTIONS))
                .header("Authorization", "Bearer " + Tokens.of("ben", "newsdesk", "analyst"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void an_address_without_its_scheme_is_refused_with_what_it_lacks() {
        analyst()
                .body(Map.of("url", "news.example.org/feed"))
                .post(SOURCES)
                .then()
                .statusCode(400)
                .body("errors[0].message", startsWith("lacks https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "tag=a%00", "collection=%00b", "enabled=maybe&q=a", "enabled=1", "state=fine"})
    void a_filter_that_means_nothing_is_refused_by_name(String query) {
        var field = query.substring(0, query.indexOf('='));

        assertRefused(
                analyst().urlEncodingEnabled(false).get(SOURCES + "?" + query).then(), field);
        assertRefused(
                analyst()
                        .urlEncodingEnabled(false)
                        .get(SOURCES + "/export?" + query)
                        .then(),
                field);
    }

    @Test
    void a_filter_of_a_bulk_change_is_held_to_the_same() {
        assertRefused(
                analyst()
                        .body("{\"filter\": {\"q\": \"a\\u0000b\"}, \"action\": \"disable\"}")
                        .post(SOURCES + "/bulk")
                        .then(),
                "q");
    }

    @Test
    void paused_sources_are_meant_alike_by_queries_and_by_bulk_changes() {
        var paused = Api.create(Map.of("url", PUBLIC, "enabled", false)).getString("id");
        Api.create(Map.of("url", PUBLIC + "?2", "enabled", true));

        analyst().get(SOURCES + "?enabled=false").then().body("items.id", equalTo(List.of(paused)));
        analyst()
                .body("{\"filter\": {\"enabled\": false}, \"action\": \"enable\"}")
                .post(SOURCES + "/bulk")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(paused)));
        analyst()
                .body("{\"filter\": {\"enabled\": \"maybe\"}, \"action\": \"enable\"}")
                .post(SOURCES + "/bulk")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(startsWith("filter")));
    }

    @Test
    void a_check_that_is_due_is_told_as_due_and_never_as_past() {
        var id = Api.create(Map.of("url", PUBLIC, "enabled", false)).getString("id");
        analyst().get(SOURCES + "/" + id).then().body("dueNow", is(false), "nextFetchAt", nullValue());

        analyst().header("If-Match", "*").body(Map.of("enabled", true)).patch(SOURCES + "/" + id);

        var before = Instant.now();
        var read = Api.get(id);
        if (read.getBoolean("dueNow")) {
            assertThat(Instant.parse(read.getString("nextFetchAt"))).isAfterOrEqualTo(before.minusSeconds(1));
        }
        Api.eventually(() -> assertThat(Api.get(id).getString("state")).isNotEqualTo("new"));
        assertThat(Instant.parse(Api.get(id).getString("nextFetchAt"))).isAfter(before);
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
    void a_change_may_be_called_the_merge_patch_that_it_is_and_null_clears() {
        var path = SOURCES + "/"
                + Api.create(Map.of("url", PUBLIC, "country", "ua", "tags", List.of("press")))
                        .getString("id");

        analyst()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"country\": null, \"owner\": \"\\u202egnik\"}".getBytes(UTF_8))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("owner")));
        analyst()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"country\": null}".getBytes(UTF_8))
                .patch(path)
                .then()
                .statusCode(200)
                .body("country", nullValue(), "tags", equalTo(List.of("press")));
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
                .body("errors.field", equalTo(List.of(field)), "errors.fix", not(empty()));
        analyst().get(SOURCES).then().body("items", empty());
    }
}

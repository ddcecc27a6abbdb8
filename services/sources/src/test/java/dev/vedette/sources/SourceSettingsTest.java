package dev.vedette.sources;

import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.analyst;
import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.sources.TestSite.Answer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people can say of a source, and what follows from it. */
@QuarkusTest
class SourceSettingsTest {

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    @Inject
    AgroalDataSource database;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(sitePort);
    }

    @AfterEach
    void close() {
        Api.deleteAll();
        site.close();
    }

    @Test
    void what_was_said_reads_back_and_the_rest_has_its_usual_value() {
        var said = Map.<String, Object>of(
                "kind", "page",
                "selector", "article h2 a",
                "enabled", false,
                "owner", "ada@example.org",
                "notes", "Ask before noon.\nNever at weekends.",
                "collections", List.of("national press", "weeklies"));

        var id = Api.register(site.url("/"), said);
        var plain = Api.create(Map.of("url", site.url("/feed"), "enabled", false));

        var page = Api.get(id);
        said.forEach((field, value) -> assertThat(page.<Object>get(field)).isEqualTo(value));
        assertThat(page.getString("fullText")).isEqualTo("page");
        assertThat(plain.getString("kind")).isEqualTo("auto");
        assertThat(plain.getString("selector")).isNull();
        assertThat(plain.getList("collections")).isEmpty();
    }

    @Test
    void what_is_cleared_is_gone_and_what_is_absent_stays() {
        var id = Api.register(
                site.url("/"),
                Map.of(
                        "kind",
                        "page",
                        "selector",
                        "h2 a",
                        "owner",
                        "ada",
                        "enabled",
                        false,
                        "collections",
                        List.of("a")));
        var cleared = new HashMap<String, Object>();
        cleared.put("selector", null);
        cleared.put("collections", null);

        change(id, cleared)
                .statusCode(200)
                .body(
                        "selector",
                        nullValue(),
                        "collections",
                        empty(),
                        "owner",
                        equalTo("ada"),
                        "kind",
                        equalTo("page"));
    }

    @Test
    void a_paused_source_is_not_checked_until_it_is_resumed() {
        site.on("/feed", Rss.feed().answer());
        site.on("/paused", Rss.feed().answer());
        var paused = Api.register(site.url("/paused"), Map.of("enabled", false));
        assertThat(Api.get(paused).getString("nextFetchAt")).isNull();
        assertThat(Api.get(paused).getString("nextFetchReason")).isEqualTo("It is paused");

        var other = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(other).getString("state")).isEqualTo("healthy"));
        assertThat(site.asked("/paused")).isEmpty();

        change(paused, Map.of("enabled", true)).statusCode(200);
        eventually(() -> assertThat(Api.get(paused).getString("state")).isEqualTo("healthy"));
    }

    @Test
    void another_way_of_reading_starts_anew_so_that_what_it_finds_never_alerts() throws SQLException {
        site.on("/feed", Rss.feed().item("Old", "/a/1").answer());
        site.on("/a/1", Answer.html("<p>old</p>"));
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(id).getInt("articlesSeen")).isEqualTo(1));
        site.on("/feed", Rss.feed().item("Back catalogue", "/a/2").answer());
        site.on("/a/2", Answer.html("<p>older</p>"));

        change(id, Map.of("kind", "feed")).statusCode(200).body("kind", equalTo("feed"));

        var tables = new Tables(database);
        eventually(() -> assertThat(tables.strings("select first_fetch from entries where title = 'Back catalogue'"))
                .containsExactly("t"));
    }

    @Test
    void collections_are_listed_in_the_order_given_and_once() {
        analyst()
                .body(Map.of("url", site.url("/f"), "enabled", false, "collections", List.of("b", "a", "b ")))
                .post(SOURCES)
                .then()
                .statusCode(201)
                .body("collections", contains("b", "a"));
    }

    private static ValidatableResponse change(String id, Map<String, Object> change) {
        var path = SOURCES + "/" + id;
        return analyst()
                .header("If-Match", analyst().get(path).header("ETag"))
                .body(change)
                .patch(path)
                .then();
    }
}

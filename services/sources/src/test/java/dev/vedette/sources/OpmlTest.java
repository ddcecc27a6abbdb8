package dev.vedette.sources;

import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.analyst;
import static dev.vedette.sources.Api.eventually;
import static dev.vedette.sources.Api.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of sources in and out. */
@QuarkusTest
class OpmlTest {

    @Inject
    AgroalDataSource database;

    private Tables tables;

    @BeforeEach
    void open() {
        tables = new Tables(database);
    }

    @AfterEach
    void clear() throws SQLException {
        tables.change("delete from imports");
        tables.change("delete from sources");
        tables.change("delete from collections");
    }

    @Test
    void each_entry_has_a_result_with_its_reason() {
        var known = Api.create(Map.of("url", "https://known.example.org/feed", "enabled", false))
                .getString("id");

        var done = imported("""
                <opml version="2.0"><body><outline text="National press">
                <outline text="New" xmlUrl="https://new.example.org/feed"/>
                <outline text="Known" xmlUrl="https://known.example.org/feed"/>
                <outline text="Again" xmlUrl="https://new.example.org/feed"/>
                <outline text="Private" xmlUrl="http://10.0.0.1/feed"/>
                <outline text="Broken" xmlUrl="feed:nowhere"/>
                </outline></body></opml>""", "?enabled=false");

        assertThat(done.getInt("total")).isEqualTo(5);
        assertThat(List.of(done.getInt("created"), done.getInt("duplicate"), done.getInt("invalid")))
                .containsExactly(1, 2, 2);
        var entries = entries(done.getString("id"), "").extract().jsonPath();
        assertThat(entries.<String>getList("items.outcome"))
                .containsExactly("created", "duplicate", "duplicate", "invalid", "invalid");
        var created = entries.getString("items[0].sourceId");
        assertThat(entries.<String>getList("items.sourceId")).containsExactly(created, known, created, null, null);
        assertThat(entries.<String>getList("items.reason").subList(3, 5))
                .allSatisfy(reason -> assertThat(reason).startsWith("url "));
        assertThat(Api.get(created).getString("name")).isEqualTo("New");
        assertThat(Api.get(created).getList("collections")).containsExactly("National press");
        assertThat(Api.get(created).getBoolean("enabled")).isFalse();
    }

    @Test
    void results_are_read_page_by_page_and_by_outcome() {
        var id = imported(opml(5, "https://paged.example.org/"), "?enabled=false&folders=none")
                .getString("id");

        String next = entries(id, "?limit=2")
                .body("items.position", contains(1, 2))
                .extract()
                .path("next");

        entries(id, "?limit=3&after=" + next)
                .body("items.position", contains(3, 4, 5))
                .body("next", equalTo(null));
        entries(id, "?outcome=created&limit=1").body("items.position", contains(1));
        viewerOf(id).statusCode(403);
    }

    @Test
    void folders_become_tags_where_that_is_asked_for() {
        imported(
                "<opml><body><outline text='Radio'><outline text='A' xmlUrl='https://a.example.org/'/></outline></body></opml>",
                "?enabled=false&folders=tags");

        viewer().get(SOURCES)
                .then()
                .body("items[0].tags", equalTo(List.of("Radio")), "items[0].collections", equalTo(List.of()));
    }

    @Test
    void what_is_exported_comes_back_as_it_was() throws SQLException {
        var settings = Map.of(
                "url", "https://a.example.org/?a=1&b=2",
                "name", "Herald \"& <Post>",
                "kind", "page",
                "selector", "article > h2 a",
                "enabled", false,
                "country", "UA",
                "language", "uk",
                "tags", List.of("press, daily", "x|y"),
                "collections", List.of("National / press", "Kyiv"),
                "notes", "One\nTwo");
        Api.create(new HashMap<>(settings));
        Api.create(Map.of("url", "https://b.example.org/feed", "enabled", false, "pollSeconds", 3600));
        var opml = viewer().get(SOURCES + "/export")
                .then()
                .statusCode(200)
                .contentType(containsString("text/x-opml"))
                .header("Content-Disposition", containsString("sources.opml"))
                .extract()
                .asString();
        var before = listed();
        tables.change("delete from sources");

        var done = imported(opml, "");

        assertThat(done.getInt("created")).isEqualTo(2);
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(imported(opml, "").getInt("duplicate")).isEqualTo(2);
    }

    @Test
    void thousands_are_taken_in_few_steps() throws SQLException {
        var done = imported(opml(5_000, "https://many.example.org/"), "?enabled=false");

        assertThat(done.getInt("created")).isEqualTo(5_000);
        assertThat(tables.strings("select count(distinct done_at) from import_entries"))
                .containsExactly("50");
        assertThat(tables.strings("select count(*) from sources where announced = 1"))
                .containsExactly("5000");
        assertThat(tables.strings("select count(*) from sources where 'Folder 3' = any(collections)"))
                .containsExactly("500");
    }

    @Test
    void an_import_that_a_crash_cut_short_goes_on_and_repeats_nothing() throws SQLException {
        var id = imported(opml(150, "https://crash.example.org/"), "?enabled=false")
                .getString("id");
        // as if the process had died after the first hundred
        tables.change("delete from sources where url in (select url from import_entries where position > 100)");
        tables.change("update import_entries set outcome = null, source_id = null where position > 100");
        tables.change("update imports set finished_at = null");

        eventually(() -> assertThat(progress(id).getString("finishedAt")).isNotNull());

        assertThat(progress(id).getInt("created")).isEqualTo(150);
        assertThat(tables.strings("select count(*) from sources")).containsExactly("150");
    }

    @Test
    void what_is_no_opml_is_refused() {
        post("<rss/>", "").statusCode(400).body("errors.field", contains("body"));
        post(opml(1, "https://a.example.org/"), "?folders=boxes")
                .statusCode(400)
                .body("errors.field", contains("folders"));
        as(viewer()).body("<opml/>").post(SOURCES + "/imports").then().statusCode(403);
    }

    private static JsonPath imported(String opml, String options) {
        var started = post(opml, options).statusCode(202).extract();
        String id = started.path("id");
        assertThat(started.header("Location")).endsWith("/imports/" + id);
        eventually(() -> assertThat(progress(id).getString("finishedAt")).isNotNull());
        return progress(id);
    }

    private static JsonPath progress(String id) {
        return analyst()
                .get(SOURCES + "/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse entries(String id, String query) {
        return analyst()
                .get(SOURCES + "/imports/" + id + "/entries" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse viewerOf(String id) {
        return viewer().get(SOURCES + "/imports/" + id).then();
    }

    private static ValidatableResponse post(String opml, String options) {
        return as(analyst()).body(opml).post(SOURCES + "/imports" + options).then();
    }

    private static RequestSpecification as(RequestSpecification caller) {
        return caller.contentType("application/xml; charset=utf-8");
    }

    /** All that people said of the sources. */
    private static List<Map<String, Object>> listed() {
        var items = new ArrayList<Map<String, Object>>(
                viewer().get(SOURCES).jsonPath().getList("items"));
        items.forEach(item -> item.keySet().removeAll(List.of("id", "createdAt", "stateSince", "version")));
        return items;
    }

    private static String opml(int feeds, String url) {
        return IntStream.range(0, feeds)
                .mapToObj(i -> "<outline text='Folder " + i % 10 + "'><outline text='Feed " + i + "' xmlUrl='" + url + i
                        + "'/></outline>")
                .collect(Collectors.joining("", "<opml version='2.0'><body>", "</body></opml>"));
    }
}

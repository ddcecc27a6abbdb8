package dev.vedette.articles;

import static dev.vedette.articles.TestDesk.ARTICLES;
import static dev.vedette.articles.TestDesk.viewer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import dev.vedette.articles.table.Sheets;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Searches as files: all of what lists show, and nothing else. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class ExportTest extends SmallArchive {

    private static final String EXPORT = ARTICLES + "/export";

    @Test
    void a_file_has_every_article_of_the_list_in_its_order() {
        var listed =
                list(search().queryParam("limit", 200)).extract().jsonPath().getList("items.id", String.class);

        var csv = export(search())
                .contentType("text/csv")
                .header("Vedette-Total", equalTo(String.valueOf(ARTICLES_MADE)))
                .header("Content-Disposition", matchesPattern("attachment; filename=\"articles-[-0-9]+\\.csv\""))
                .extract()
                .asString();

        assertThat(ids(csv.split("\r\n"), 1)).isEqualTo(listed);
        assertThat(csv)
                .startsWith("\uFEFFid,time,published,title,")
                .contains("north.example")
                .doesNotContain(WORD);
    }

    @Test
    void every_format_has_them_all() {
        var json = export(search().queryParam("format", "json")).contentType("application/json");
        json.body("size()", equalTo(ARTICLES_MADE)).body("source", hasItem("north"));
        var lines = export(search().queryParam("format", "ndjson"))
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(ARTICLES_MADE);
        assertThat(new JsonPath(lines.getFirst()).getString("url")).startsWith("https://");
        var workbook = export(search().queryParam("format", "xlsx")).extract().asByteArray();
        assertThat(Sheets.rows(workbook, 1)).hasSize(ARTICLES_MADE + 1);
    }

    @Test
    void a_file_goes_on_after_its_last_row() {
        for (var sort : List.of("newest", "oldest")) {
            var whole = export(search().queryParam("sort", sort)).extract().asString();
            var begun = export(search().queryParam("sort", sort).queryParam("limit", 23))
                    .extract()
                    .asString();
            var lastId = ids(begun.split("\r\n"), 1).getLast();

            var rest = export(search().queryParam("sort", sort).queryParam("after", lastId))
                    .extract()
                    .asString();

            assertThat(begun + rest).isEqualTo(whole);
        }
    }

    @Test
    void filters_and_fields_are_kept_also_of_a_long_search() {
        var north = count(each -> each.source() == SOURCES.getFirst());
        var words = new StringBuilder(WORD);
        for (int i = 0; i < 500; i++) {
            words.append(" OR unheard").append(i);
        }
        var body = Map.of(
                "filter",
                Map.of("q", words.toString(), "site", List.of("north.example")),
                "format",
                "ndjson",
                "fields",
                List.of("title", "text"));

        var lines = viewer("newsdesk")
                .contentType("application/json")
                .body(body)
                .post(EXPORT)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize((int) north).allMatch(line -> line.contains(WORD));
        assertThat(new JsonPath(lines.getFirst()).getMap("$").keySet()).containsExactly("id", "title", "text");
    }

    @Test
    void what_cannot_be_understood_is_named_before_anything_is_written() {
        requireWrong("format", "docx", "format");
        requireWrong("fields", "colour", "fields");
        requireWrong("sort", "relevance", "sort");
        requireWrong("after", "nothing", "after");
        requireWrong("after", "01a221e2-6e89-799b-a760-05c91e3b5d44", "after");
        requireWrong("limit", "2000000", "limit");
        viewer("newsdesk")
                .queryParam("q", "a AND (b")
                .get(EXPORT)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("q"));
        given().get(EXPORT).then().statusCode(401);
    }

    private static void requireWrong(String parameter, String value, String field) {
        search().queryParam(parameter, value)
                .get(EXPORT)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(field));
    }

    private static ValidatableResponse export(RequestSpecification request) {
        return request.get(EXPORT).then().statusCode(200);
    }

    private static List<String> ids(String[] rows, int from) {
        return Arrays.stream(rows)
                .skip(from)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();
    }
}

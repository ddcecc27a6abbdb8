package dev.vedette.articles;

import static dev.vedette.articles.Records.page;
import static dev.vedette.articles.TestDesk.ARTICLES;
import static dev.vedette.articles.TestDesk.awaitUntil;
import static dev.vedette.articles.TestDesk.html;
import static dev.vedette.articles.TestDesk.viewer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.contracts.EventIds;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an article said when, and what each edit changed. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class RevisionsTest {

    private static Records records;

    @BeforeAll
    static void connect() {
        records = new Records(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    @AfterAll
    static void disconnect() {
        records.close();
    }

    @Test
    void are_listed_the_newest_first_with_what_each_changed() {
        var article = edited(
                "https://herald.example/thrice",
                "Bridge open again",
                html("Bridge closed", "The bridge is closed until Friday."),
                html("Bridge open", "The bridge is open, two days early."),
                html("Bridge open again", "The bridge is open, two days early."));

        list(article, 50, null)
                .body("items.number", contains(3, 2, 1))
                .body("items.title", contains("Bridge open again", "Bridge open", "Bridge closed"))
                .body("items[0].changed", contains("title"))
                .body("items[1].changed", containsInAnyOrder("title", "text"))
                .body("items[2].changed", empty())
                .body("items[0].url", equalTo("https://herald.example/thrice"))
                .body("next", nullValue());
        String next = list(article, 2, null)
                .body("items.number", contains(3, 2))
                .body("items[1].changed", containsInAnyOrder("title", "text"))
                .extract()
                .path("next");
        list(article, 2, next).body("items.number", contains(1)).body("next", nullValue());
    }

    @Test
    void tell_their_words_apart() {
        var article = edited(
                "https://herald.example/words",
                "ships pass",
                html("Bridge closed", "The bridge over the river is closed until Friday."),
                html("Bridge open", "The bridge over the river is open again."),
                html("Bridge open", "The bridge over the river is open again, and ships pass."));

        diff(article, 2)
                .statusCode(200)
                .body("number", equalTo(2))
                .body("against", equalTo(1))
                .body("coarse", equalTo(false))
                .body("title", hasSize(1))
                .body("title[0].runs.change", contains("same", "removed", "added"))
                .body("title[0].runs.text", contains("Bridge ", "closed", "open"))
                .body("text", hasSize(2))
                .body("text[1].runs.change", contains("same"))
                .body("text[0].runs.text", hasItems("closed until Friday", "open again"))
                .body("captions", empty());
        viewer("newsdesk")
                .queryParam("against", 1)
                .get(path(article) + "/3/diff")
                .then()
                .statusCode(200)
                .body("against", equalTo(1))
                .body("text[0].runs.text", hasItem("open again, and ships pass"));
        viewer("newsdesk")
                .queryParam("against", 3)
                .get(path(article) + "/3/diff")
                .then()
                .statusCode(200)
                .body("text.runs.change.flatten()", contains("same", "same"));
    }

    @Test
    void are_none_where_only_what_surrounds_the_words_changed() {
        var url = "https://herald.example/clockwork";
        var page = html("Clockwork", "The clock of the town hall is right again.");
        var ticking = page.replace("<nav>", "<div class=clock>Monday, 10:42</div><nav>")
                .replace("</body>", "<aside><h3>Most read</h3><a href=/a>Storm hits the coast</a></aside></body>");
        var spaced = page.replace("The clock of", "The  clock\n   of").replace("</p><p>", "</p>\n\n\n  <p>");
        var article = edited(
                url,
                "wrong again",
                page,
                ticking,
                spaced,
                html("Clockwork", "The clock of the town hall is wrong again."));

        list(article, 50, null).body("items.number", contains(2, 1));
    }

    @Test
    void that_are_not_there_are_named() {
        var article = edited(
                "https://herald.example/once", "never again", html("Once", "What was said once and never again."));
        diff(article, 1).statusCode(400).body("errors.field", contains("against"));
        diff(article, 2).statusCode(404).contentType("application/problem+json");
        diff(article, 0).statusCode(404);
        viewer("newsdesk")
                .queryParam("against", 7)
                .get(path(article) + "/1/diff")
                .then()
                .statusCode(400)
                .body("errors.field", contains("against"));
        viewer("newsdesk")
                .queryParam("against", "first")
                .get(path(article) + "/1/diff")
                .then()
                .statusCode(400)
                .body("errors.field", contains("against"));
        viewer("newsdesk").get(path(article) + "/first/diff").then().statusCode(400);
        viewer("newsdesk").get(path(EventIds.of("no", "article"))).then().statusCode(404);
        given().get(path(article)).then().statusCode(401);
    }

    /** The article that the pages made one after the other, as soon as it says {@code lastWords}. */
    private static UUID edited(String url, String lastWords, String... pages) {
        for (var html : pages) {
            records.send(page(url, html));
        }
        var article = page(url, pages[0]).article().articleId();
        awaitUntil(() -> viewer("newsdesk")
                .get(ARTICLES + "/" + article)
                .then()
                .statusCode(200)
                .body(containsString(lastWords)));
        return article;
    }

    private static ValidatableResponse list(UUID article, int limit, String after) {
        var request = viewer("newsdesk").queryParam("limit", limit);
        return (after == null ? request : request.queryParam("after", after))
                .get(path(article))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse diff(UUID article, int number) {
        return viewer("newsdesk").get(path(article) + "/" + number + "/diff").then();
    }

    private static String path(UUID article) {
        return ARTICLES + "/" + article + "/revisions";
    }
}

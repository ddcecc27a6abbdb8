package dev.vedette.articles;

import static dev.vedette.articles.Records.page;
import static dev.vedette.articles.TestDesk.ARTICLES;
import static dev.vedette.articles.TestDesk.admin;
import static dev.vedette.articles.TestDesk.awaitUntil;
import static dev.vedette.articles.TestDesk.html;
import static dev.vedette.articles.TestDesk.viewer;
import static dev.vedette.articles.TestDesk.waiting;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.github.luben.zstd.Zstd;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.testing.LocalStackResource;
import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class ArticlesTest {

    private static Records records;

    @BeforeAll
    static void connect() {
        records = new Records(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    @AfterAll
    static void disconnect() {
        records.close();
    }

    @Nested
    class A_page {

        @Test
        void becomes_an_article_that_is_published_listed_and_shown() {
            var url = "https://herald.example/harbour";
            records.send(page(url, html("Harbour opens again", "The harbour of Odesa opened again on Monday.")));

            var article = awaitPublished(url, 1).getFirst();

            assertThat(article.title()).isEqualTo("Harbour opens again");
            assertThat(article.text()).startsWith("The harbour of Odesa").doesNotContain("Subscribe");
            assertThat(article.article().revision()).isEqualTo(1);
            assertThat(article.article().storyId()).isEqualTo(article.article().articleId());
            assertThat(article.times().stored()).isNotNull();
            var path = ARTICLES + "/" + article.article().articleId();
            viewer("newsdesk")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Harbour opens again"))
                    .body("text", equalTo(article.text()))
                    .body("source.name", equalTo("The Herald"))
                    .body("tags", empty());
            awaitUntil(() -> viewer("newsdesk")
                    .queryParam("q", "harbour AND odesa")
                    .get(ARTICLES)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(article.article().articleId().toString()))
                    .body("items[0].text", nullValue())
                    .body("items[0].lead", containsString("harbour of Odesa")));
        }

        @Test
        void that_comes_again_is_published_again_and_stored_once() {
            var url = "https://herald.example/twice";
            var page = page(url, html("Twice told", "The same tale was told twice in the village."));

            records.send(page);
            records.send(page);

            var published = awaitPublished(url, 2);
            assertThat(published.get(0).eventId()).isEqualTo(published.get(1).eventId());
            assertThat(published.get(1).article().revision()).isEqualTo(1);
        }

        @Test
        void with_a_new_text_is_a_revision_of_the_same_article() {
            var url = "https://herald.example/edited";
            records.send(page(url, html("Bridge closed", "The bridge is closed until Friday.")));
            var first = awaitPublished(url, 1).getFirst();

            records.send(page(url, html("Bridge open", "The bridge is open, two days early.")));

            var second = awaitPublished(url, 2).get(1);
            assertThat(second.article().articleId()).isEqualTo(first.article().articleId());
            assertThat(second.article().revision()).isEqualTo(2);
            viewer("newsdesk")
                    .get(ARTICLES + "/" + first.article().articleId())
                    .then()
                    .body("title", equalTo("Bridge open"))
                    .body("revision", equalTo(2));
        }

        @Test
        void cannot_overwrite_an_article_by_declaring_its_address() {
            var mine = "https://herald.example/mine";
            records.send(page(mine, html("Mine", "What the herald wrote about the mine.")));
            var original = awaitPublished(mine, 1).getFirst();
            var theirs = "https://thief.example/page";

            records.send(page(theirs, html("Theirs", "Something else entirely, by a thief.", mine)));

            var stolen = awaitPublished(theirs, 1).getFirst();
            assertThat(stolen.article().articleId())
                    .isNotEqualTo(original.article().articleId());
            viewer("newsdesk")
                    .get(ARTICLES + "/" + original.article().articleId())
                    .then()
                    .body("title", equalTo("Mine"));
        }

        @Test
        void that_cannot_be_read_is_set_aside_and_the_next_goes_through() {
            records.send(Streams.PAGES, "x", "{\"no\": \"page\"".getBytes(UTF_8));
            records.send(page("https://herald.example/bomb", "text/html", Zstd.compress(new byte[5 * 1024 * 1024])));
            records.send(page("https://herald.example/pdf", "application/pdf", Zstd.compress(new byte[10])));
            records.send(page("https://herald.example/not-zstd", "text/html", new byte[] {1, 2, 3}));
            var url = "https://herald.example/after-poison";
            records.send(page(url, html("After", "What came after the poison was read as ever.")));

            awaitPublished(url, 1);
            waiting().until(() -> records.deadLetters().size() >= 4);
            assertThat(records.deadLetters())
                    .anyMatch(reason -> reason.contains("PageFetched"))
                    .anyMatch(reason -> reason.contains("larger than 4 MB"))
                    .anyMatch(reason -> reason.contains("application/pdf"))
                    .anyMatch(reason -> reason.contains("no zstd"));
            viewer("newsdesk").get(ARTICLES + "/dead-letters").then().statusCode(403);
            admin().get(ARTICLES + "/dead-letters").then().statusCode(200).body("items.stream", hasItem("pages"));
        }
    }

    @Nested
    class A_list {

        @Test
        void is_read_page_by_page_without_gap_or_repeat() {
            for (int i = 0; i < 3; i++) {
                var url = "https://herald.example/paged-" + i;
                records.send(page(url, html("Paged " + i, "Zanzibar was in the news for the time number " + i + ".")));
                awaitPublished(url, 1);
            }
            awaitUntil(() -> zanzibar(50, null).body("items", hasSize(3)).body("next", nullValue()));

            String next = zanzibar(2, null)
                    .body("items.title", contains("Paged 2", "Paged 1"))
                    .extract()
                    .path("next");

            zanzibar(2, next).body("items.title", contains("Paged 0")).body("next", nullValue());
        }

        @Test
        void puts_what_a_source_had_before_it_was_known_where_it_was_published() {
            var fresh = "https://herald.example/fresh-timbuktu";
            records.send(page(fresh, html("Timbuktu today", "Timbuktu is in the news, on the day that it is.")));
            awaitPublished(fresh, 1);
            var old = "https://herald.example/old-timbuktu";
            records.send(
                    Streams.PAGES_PAST,
                    Records.backlog(
                            old,
                            html("Timbuktu last month", "Timbuktu was in the news when nobody here was reading it."),
                            Instant.parse("2026-10-05T08:00:00Z")));

            awaitUntil(() -> viewer("newsdesk")
                    .queryParam("q", "timbuktu")
                    .get(ARTICLES)
                    .then()
                    .body("items.title", contains("Timbuktu today", "Timbuktu last month")));
        }

        @Test
        void can_be_asked_for_a_collection_of_sources() {
            var url = "https://herald.example/lightship";
            records.send(page(url, html("The lightship returns", "The lightship is back at its place off the coast.")));
            awaitPublished(url, 1);

            awaitUntil(() -> lightshipsOf("\"national press\"")
                    .body("items.title", contains("The lightship returns"))
                    .body("items[0].source.collections", contains("National Press")));
            lightshipsOf("weeklies").body("items", empty());
        }

        private io.restassured.response.ValidatableResponse lightshipsOf(String collection) {
            return viewer("newsdesk")
                    .queryParam("q", "lightship AND collection:" + collection)
                    .get(ARTICLES)
                    .then()
                    .statusCode(200);
        }

        @Test
        void says_where_a_query_is_wrong() {
            viewer("newsdesk")
                    .queryParam("q", "a AND (b")
                    .get(ARTICLES)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].field", equalTo("q"))
                    .body("errors[0].message", containsString("position"));
            viewer("newsdesk")
                    .queryParam("after", "nonsense")
                    .get(ARTICLES)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("after"));
            viewer("newsdesk")
                    .queryParam("q", "topic:Bakhmut AND @kyiv")
                    .get(ARTICLES)
                    .then()
                    .statusCode(400)
                    .body("errors.message", hasItem(containsString("Saved topics cannot be used in queries yet")));
            viewer("newsdesk").queryParam("limit", 0).get(ARTICLES).then().statusCode(400);
            viewer("newsdesk")
                    .queryParam("topic", "no-id")
                    .get(ARTICLES)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }

        @Test
        void needs_a_viewer() {
            given().get(ARTICLES).then().statusCode(401).contentType("application/problem+json");
            given().auth()
                    .oauth2(Tokens.of("nobody", "newsdesk", "guest"))
                    .get(ARTICLES)
                    .then()
                    .statusCode(403);
            viewer("newsdesk")
                    .get(ARTICLES + "/" + EventIds.of("no", "article"))
                    .then()
                    .statusCode(404);
        }

        private io.restassured.response.ValidatableResponse zanzibar(int limit, String after) {
            var request = viewer("newsdesk").queryParam("q", "zanzibar").queryParam("limit", limit);
            return (after == null ? request : request.queryParam("after", after))
                    .get(ARTICLES)
                    .then()
                    .statusCode(200);
        }
    }

    private static List<ArticleStored> awaitPublished(String url, int times) {
        return TestDesk.awaitPublished(records, url, times);
    }
}

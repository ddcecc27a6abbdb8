package dev.vedette.articles;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.vedette.contracts.ArticleStored;
import dev.vedette.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/** Pages as their sites send them, and readers of different teams. */
public final class TestDesk {

    static final String ARTICLES = "/api/v1/articles";

    private TestDesk() {}

    public static String html(String title, String text) {
        return html(title, text, null);
    }

    static String html(String title, String text, String canonical) {
        var link = canonical == null ? "" : "<link rel=canonical href='" + canonical + "'>";
        return """
            <!doctype html><html lang="en"><head><title>%s</title>%s</head><body>
            <nav><a href="/">Home</a> <a href="/subscribe">Subscribe</a></nav>
            <article><h1>%s</h1><p>%s</p><p>More is known about it than was said in the first hours, and the paper
            will report on it as the day goes on and the people who were there are heard.</p></article>
            </body></html>""".formatted(title, link, title, text);
    }

    static List<ArticleStored> awaitPublished(Records records, String url, int times) {
        waiting().until(() -> records.published(url).size() >= times);
        return records.published(url);
    }

    static void awaitUntil(ThrowingRunnable holds) {
        waiting().untilAsserted(holds);
    }

    static ConditionFactory waiting() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200));
    }

    static RequestSpecification viewer(String team) {
        return given().auth().oauth2(Tokens.of("vera", team, "viewer"));
    }

    static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("ada", "newsdesk", "admin"));
    }

    static ValidatableResponse article(String team, ArticleStored article) {
        return viewer(team)
                .get(ARTICLES + "/" + article.article().articleId())
                .then()
                .statusCode(200);
    }

    static ValidatableResponse byTopic(String team, UUID topic) {
        return viewer(team).queryParam("topic", topic).get(ARTICLES).then().statusCode(200);
    }
}

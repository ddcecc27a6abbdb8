package dev.vedette.articles;

import static dev.vedette.articles.Records.page;
import static dev.vedette.articles.TestDesk.article;
import static dev.vedette.articles.TestDesk.awaitPublished;
import static dev.vedette.articles.TestDesk.awaitUntil;
import static dev.vedette.articles.TestDesk.byTopic;
import static dev.vedette.articles.TestDesk.html;
import static dev.vedette.articles.TestDesk.waiting;
import static dev.vedette.contracts.Visibility.ORGANISATION;
import static dev.vedette.contracts.Visibility.TEAM;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.vedette.contracts.ArticleChanged.What;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.EventIds;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class TagsTest {

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
    void are_shown_by_a_replica_that_knows_all_topics() {
        awaitUntil(() -> given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'topics' }.status", equalTo("UP")));
    }

    @Test
    void of_a_team_are_seen_by_it_alone_in_the_article_and_in_lists() {
        var article = stored("https://herald.example/tagged", "Grain ships leave");
        var topic = EventIds.of("topic", "newsdesk");
        records.send(Records.topic(topic, 1, "newsdesk", TEAM));

        records.send(Records.tags(article, 1, topic));

        awaitUntil(() -> article("newsdesk", article)
                .body("tags.topicId", contains(topic.toString()))
                .body("tags.topicName", contains("Topic of newsdesk"))
                .body("tags[0].evidence", hasSize(1)));
        article("research", article).body("tags", empty());
        awaitUntil(() -> byTopic("newsdesk", topic).body("items.id", contains(id(article))));
        byTopic("research", topic).body("items", empty());
    }

    @Test
    void of_a_topic_that_nobody_told_of_are_hidden_until_somebody_does() {
        var article = stored("https://herald.example/early-tag", "Early bird");
        var topic = EventIds.of("topic", "early");
        records.send(Records.tags(article, 1, topic));
        awaitTagged(article, 1);
        article("newsdesk", article).body("tags", empty());
        byTopic("newsdesk", topic).body("items", empty());

        records.send(Records.topic(topic, 1, "newsdesk", TEAM));

        awaitUntil(() -> article("newsdesk", article).body("tags.topicId", contains(topic.toString())));
    }

    @Test
    void follow_their_topic_when_it_is_renamed_withdrawn_and_deleted() {
        var article = stored("https://herald.example/shared", "Railway repaired");
        var topic = EventIds.of("topic", "shared");
        records.send(Records.topic(topic, 1, "newsdesk", ORGANISATION));
        records.send(Records.tags(article, 1, topic));
        awaitUntil(() -> byTopic("research", topic).body("items.tags[0].topicId", contains(topic.toString())));

        records.send(Records.topic(topic, 2, "newsdesk", TEAM, "Railways", false));

        awaitUntil(() -> article("newsdesk", article).body("tags.topicName", contains("Railways")));
        article("research", article).body("tags", empty());
        byTopic("research", topic).body("items", empty());
        byTopic("newsdesk", topic).body("items.id", contains(id(article)));

        records.send(Records.topic(topic, 3, "newsdesk", TEAM, "Railways", true));

        awaitUntil(() -> article("newsdesk", article).body("tags", empty()));
        byTopic("newsdesk", topic).body("items", empty());
    }

    @Test
    void of_an_older_revision_say_nothing_about_the_newer_one() {
        var url = "https://herald.example/retold";
        var first = stored(url, "Storm warning");
        records.send(page(url, html("All clear", "The storm passed by, and nobody was hurt.")));
        awaitPublished(records, url, 2);
        var topic = EventIds.of("topic", "storm");
        records.send(Records.topic(topic, 1, "newsdesk", TEAM));

        records.send(Records.tags(first, 1, topic));

        awaitTagged(first, 1);
        article("newsdesk", first).body("tags", empty());
    }

    @Test
    void end_when_their_topic_no_longer_matches() {
        var article = stored("https://herald.example/edited-topic", "Two towers");
        var kept = EventIds.of("topic", "kept");
        var edited = EventIds.of("topic", "edited");
        records.send(Records.topic(kept, 1, "newsdesk", TEAM));
        records.send(Records.topic(edited, 2, "newsdesk", TEAM));
        records.send(Records.tags(article, 2, kept, edited));
        awaitUntil(() -> article("newsdesk", article)
                .body("tags.topicId", containsInAnyOrder(kept.toString(), edited.toString())));

        records.sendPast(Records.applied(article, 3, edited, false));

        awaitUntil(() -> article("newsdesk", article).body("tags.topicId", contains(kept.toString())));
        awaitUntil(() -> byTopic("newsdesk", edited).body("items", empty()));

        records.sendPast(Records.applied(article, 4, edited, true));

        awaitUntil(() -> article("newsdesk", article)
                .body("tags.topicId", containsInAnyOrder(kept.toString(), edited.toString())));
        records.sendPast(Records.tags(article, 5));

        awaitUntil(() -> article("newsdesk", article).body("tags", empty()));
    }

    private static void awaitTagged(ArticleStored article, int times) {
        waiting()
                .until(() -> records.changes(article.article().articleId()).stream()
                                .filter(change -> change.what().contains(What.TAGS))
                                .count()
                        >= times);
    }

    private static String id(ArticleStored article) {
        return article.article().articleId().toString();
    }

    private static ArticleStored stored(String url, String title) {
        records.send(page(url, html(title, title + ", said the report of that morning.")));
        return awaitPublished(records, url, 1).getFirst();
    }
}

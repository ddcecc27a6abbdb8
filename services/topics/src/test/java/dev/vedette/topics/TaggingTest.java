package dev.vedette.topics;

import static dev.vedette.topics.Api.TOPICS;
import static dev.vedette.topics.Api.ben;
import static dev.vedette.topics.Api.change;
import static dev.vedette.topics.Api.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.TopicMatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an article to its tags. */
@QuarkusTest
class TaggingTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    private Records records;

    @BeforeEach
    void connect() {
        records = new Records(kafka);
    }

    @AfterEach
    void disconnect() {
        records.close();
    }

    @Test
    void an_article_is_tagged_once_by_every_topic_it_matches_the_most_salient_first() {
        var passing = topic("Crowds", "crowds AND pier");
        var main = topic("Lighthouse", "lighthouse");
        topic("Submarine", "submarine");
        var article = Records.article(
                "The lighthouse is lit again",
                "The lighthouse on the north pier was lit again.\n\n" + "It rained. ".repeat(100) + "Crowds came.");

        records.send(article);

        var tags = tagsOf(article, 1).getFirst();
        assertThat(tags.matches()).extracting(TopicMatch::topicId).containsExactly(uuid(main), uuid(passing));
        assertThat(tags.matches().getFirst().prominence()).isEqualTo(Prominence.MAIN);
        assertThat(tags.matches().getFirst().matchVersion()).isEqualTo(1);
        assertThat(tags.matches().getFirst().evidence().getFirst().sentence()).contains("lighthouse");
        assertThat(tags.times().tagged()).isNotNull();
        assertThat(tags.traceparent()).startsWith("00-");
        assertThat(tags.title()).isEqualTo("The lighthouse is lit again");
        assertThat(tags.lead()).isEqualTo("The lighthouse on the north pier was lit again.");
        assertThat(tags.eventId())
                .isEqualTo(EventIds.of("tags", article.article().articleId(), 1, tags.topicsAt()));
    }

    @Test
    void a_revision_that_matches_nothing_more_says_so() {
        topic("Tugboat", "tugboat");
        var article = Records.article("At sea", "A tugboat left.");
        var corrected = Records.revised(article, 2, "A trawler left.");

        records.send(article);
        records.send(corrected);

        var tags = tagsOf(article, 2);
        assertThat(tags).extracting(each -> each.article().revision()).containsExactlyInAnyOrder(1, 2);
        assertThat(tags)
                .filteredOn(each -> each.article().revision() == 1)
                .allMatch(each -> each.matches().size() == 1);
        assertThat(tags)
                .filteredOn(each -> each.article().revision() == 2)
                .singleElement()
                .satisfies(empty -> {
                    assertThat(empty.matches()).isEmpty();
                    assertThat(empty.titleBefore()).isEqualTo("The title before");
                });
    }

    @Test
    void a_change_is_met_by_the_next_article_which_tells_up_to_which_change_topics_were_known() {
        var id = topic("Icebreaker", "icebreaker");
        var before = Records.article("Before", "An icebreaker came.");
        records.send(before);
        var first = tagsOf(before, 1).getFirst();

        change(id, java.util.Map.of("color", "#123456")).statusCode(200);
        change(id, java.util.Map.of("query", "icebreaker OR ice")).statusCode(200);
        var after = Records.article("After", "Much ice.");
        records.send(after);
        var second = tagsOf(after, 1).getFirst();
        ben().delete(TOPICS + "/" + id).then().statusCode(204);
        var last = Records.article("Last", "Ice, and an icebreaker.");
        records.send(last);
        var third = tagsOf(last, 1).getFirst();

        assertThat(first.matches()).singleElement().returns(1, TopicMatch::matchVersion);
        assertThat(second.matches()).singleElement().returns(2, TopicMatch::matchVersion);
        assertThat(third.matches()).isEmpty();
        assertThat(List.of(first.topicsAt(), second.topicsAt() - 1, third.topicsAt() - 2))
                .isSorted();
    }

    @Test
    void an_article_of_the_past_goes_to_the_tags_of_the_past() {
        var id = topic("Steamer", "steamer");
        var article = Records.article("Long ago", "A steamer sank.");

        records.sendPast(article);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> records.pastTagsOf(article).size() == 1);
        assertThat(records.pastTagsOf(article).getFirst().matches())
                .extracting(TopicMatch::topicId)
                .containsExactly(uuid(id));
        var probe = Records.revised(article, 2, "A steamer sank.");
        records.send(probe);
        assertThat(tagsOf(article, 1))
                .extracting(each -> each.article().revision())
                .containsExactly(2);
    }

    @Test
    void a_match_has_at_most_five_evidences_and_short_sentences() {
        topic("Herring", "herring");
        var article = Records.article("Herring", "herring ".repeat(200) + ".\n\n" + "A herring came. ".repeat(20));

        records.send(article);

        assertThat(tagsOf(article, 1).getFirst().matches()).singleElement().satisfies(match -> {
            assertThat(match.evidence()).hasSize(5);
            assertThat(match.evidence().getFirst().field()).isEqualTo("title");
            assertThat(match.evidence()).allMatch(each -> each.sentence().length() <= 300);
        });
    }

    @Test
    void topics_may_name_a_collection_of_its_source() {
        var id = topic("Dredger", "dredger AND collection:\"national press\"");
        topic("Dredgers elsewhere", "dredger AND collection:weeklies");
        var article = Records.article("The dredger is at work", "The dredger deepens the channel.");

        records.send(article);

        assertThat(tagsOf(article, 1).getFirst().matches())
                .extracting(TopicMatch::topicId)
                .containsExactly(uuid(id));
    }

    @Test
    void an_article_that_comes_again_makes_the_same_record_again() {
        topic("Windmill", "windmill");
        var article = Records.article("A windmill turns", "The windmill turns.");

        records.send(article);
        records.send(article);

        var tags = tagsOf(article, 2);
        assertThat(tags.get(0).eventId()).isEqualTo(tags.get(1).eventId());
        assertThat(tags.get(0).matches()).isEqualTo(tags.get(1).matches());
    }

    @Test
    void what_cannot_be_understood_is_set_aside_and_the_next_goes_through() {
        topic("Ferry", "ferry");
        var article = Records.article("The ferry sails", "The ferry sails at noon.");

        records.send("{\"no\": \"article\"".getBytes());
        records.send(article);

        assertThat(tagsOf(article, 1).getFirst().matches()).hasSize(1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !records.deadLetters().isEmpty());
        assertThat(records.deadLetters()).first().asString().contains("ArticleStored");
    }

    private List<ArticleTags> tagsOf(ArticleStored article, int count) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> records.tagsOf(article).size() >= count);
        return records.tagsOf(article);
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }
}

package dev.vedette.alerts.alerting;

import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.ROLF;
import static dev.vedette.alerts.testing.Rules.as;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.testing.Receivers;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.alerts.testing.Wire;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the stream of tags to alerts: one for each rule and story. */
@QuarkusTest
class AlertingTest {

    private final UUID topic = Topics.of("newsdesk");
    private final String box = "desk-" + topic + "@example.org";

    @BeforeAll
    static void patience() {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Test
    void an_article_alerts_once_on_the_stream_in_the_log_and_by_mail() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var tag = Tags.now().topic(topic).article(UUID.randomUUID()).build();

        Wire.publish(tag);

        await().untilAsserted(() -> assertThat(Wire.raised(rule)).hasSize(1));
        var event = Wire.raised(rule).getFirst();
        assertThat(event.article()).isEqualTo(tag.article());
        assertThat(event.alertId()).isEqualTo(Alert.idOf(rule, tag.article().storyId()));
        assertThat(event.eventId()).isEqualTo(EventIds.of("alert-raised", event.alertId()));
        assertThat(event.teamId()).isEqualTo("newsdesk");
        assertThat(event.topicIds()).containsExactly(topic);
        assertThat(event.evidence()).isEqualTo(tag.matches().getFirst().evidence());
        assertThat(event.traceparent()).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        await().untilAsserted(() -> assertThat(alerts(rule).getString("items[0].deliveries[0].status"))
                .isEqualTo("delivered"));
        assertThat(Wire.mails(box)).hasSize(1);
        assertThat(alerts(rule).getInt("items[0].copies")).isZero();
        assertThat(alerts(rule).getInt("items[0].deliveries[0].attempts")).isOne();
    }

    @Test
    void the_same_tag_again_changes_nothing() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var tag = Tags.now().topic(topic).article(UUID.randomUUID()).build();

        Wire.publish(tag);
        Wire.publish(tag);
        Wire.publish(tag);

        assertOnlyAlert(rule, 0);
    }

    @Test
    void a_copy_in_the_same_story_is_counted_and_does_not_alert_again() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var story = UUID.randomUUID();
        var copy =
                Tags.now().topic(topic).article(UUID.randomUUID()).story(story).build();

        Wire.publish(Tags.now().topic(topic).article(story).build());
        await().until(() -> Wire.raised(rule).size() == 1);
        Wire.publish(copy);
        Wire.publish(copy);

        await().untilAsserted(
                        () -> assertThat(alerts(rule).getInt("items[0].copies")).isOne());
        assertOnlyAlert(rule, 1);
    }

    @Test
    void an_edit_does_not_alert_again() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var article = UUID.randomUUID();

        Wire.publish(Tags.now().topic(topic).article(article).build());
        Wire.publish(Tags.now().topic(topic).article(article).revision(2).build());

        assertOnlyAlert(rule, 0);
    }

    @Test
    void an_alert_for_a_merged_story_counts_for_both() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var before = UUID.randomUUID();

        Wire.publish(Tags.now().topic(topic).article(before).build());
        await().until(() -> Wire.raised(rule).size() == 1);
        Wire.publish(Tags.now()
                .topic(topic)
                .article(UUID.randomUUID())
                .story(UUID.randomUUID())
                .mergedFrom(before)
                .build());

        await().untilAsserted(
                        () -> assertThat(alerts(rule).getInt("items[0].copies")).isOne());
        assertOnlyAlert(rule, 1);
    }

    @Test
    void two_topics_of_one_rule_make_one_alert_that_names_both_the_most_prominent_first() {
        var other = Topics.of("newsdesk", "Trams");
        var both = new HashMap<>(rule(topic, email(box)));
        both.put("topicIds", List.of(other, topic));
        var rule = id(create(BEN, both));

        Wire.publish(Tags.now()
                .topic(other, Prominence.PASSING)
                .topic(topic, Prominence.MAIN)
                .article(UUID.randomUUID())
                .build());

        assertOnlyAlert(rule, 0);
        assertThat(alerts(rule).getList("items[0].topicIds")).isEqualTo(List.of(topic.toString(), other.toString()));
        assertThat(alerts(rule).getList("items[0].topics.name")).isEqualTo(List.of("Bridges", "Trams"));
        assertThat(alerts(rule).getList("items[0].topics.prominence")).isEqualTo(List.of("main", "passing"));
        assertThat(alerts(rule).getString("items[0].prominence")).isEqualTo("main");
        var event = Wire.raised(rule).getFirst();
        assertThat(event.topicIds()).containsExactly(topic, other);
        assertThat(event.prominence()).isEqualTo(Prominence.MAIN);
        assertThat(Wire.mails(box).getFirst().path("html").asText())
                .contains(
                        "is about your topic <strong>Bridges</strong> and mentions your topic <strong>Trams</strong>");
    }

    @Test
    void a_story_that_matches_for_the_first_time_after_an_edit_alerts_once() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var article = UUID.randomUUID();

        Wire.publish(Tags.now().article(article).build());
        Wire.publish(Tags.now().topic(topic).article(article).revision(2).build());
        Wire.publish(Tags.now().topic(topic).article(article).revision(3).build());

        assertOnlyAlert(rule, 0);
    }

    @Test
    void an_older_record_that_comes_late_raises_nothing() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var edited = UUID.randomUUID();
        var retagged = UUID.randomUUID();

        Wire.publish(Tags.now().article(edited).revision(2).build());
        Wire.publish(Tags.now().topic(topic).article(edited).revision(1).build());
        Wire.publish(Tags.now().article(retagged).topicsAt(1).build());
        Wire.publish(Tags.now().topic(topic).article(retagged).topicsAt(0).build());
        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        assertOnlyAlert(rule, 0);
    }

    @Test
    void a_topic_of_another_team_alerts_nobody_here_unless_the_organisation_sees_it() {
        var hidden = Receivers.topic("newsdesk");
        Topics.tell(Topics.topic(hidden, "research", Visibility.TEAM, "Bridges"));
        var open = Topics.open("research", "newsdesk");
        var both = new HashMap<>(rule(topic, email(box)));
        both.put("topicIds", List.of(hidden, open));
        var rule = id(create(BEN, both));
        var seen = UUID.randomUUID();

        Wire.publish(Tags.now().topic(hidden).article(UUID.randomUUID()).build());
        Wire.publish(Tags.now().topic(hidden).topic(open).article(seen).build());

        assertOnlyAlert(rule, 0);
        assertThat(alerts(rule).getString("items[0].articleId")).isEqualTo(seen.toString());
        assertThat(alerts(rule).getList("items[0].topicIds")).isEqualTo(List.of(open.toString()));
    }

    @Test
    void the_past_alerts_nobody() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var old = Tags.now().published(Tags.now().build().times().seen().minus(Duration.ofHours(49)));

        Wire.publish(old.topic(topic).article(UUID.randomUUID()).build());
        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        assertOnlyAlert(rule, 0);
    }

    @Test
    void what_cannot_be_understood_goes_to_the_dead_letters_and_holds_up_nothing() {
        var rule = id(create(BEN, rule(topic, email(box))));
        var nonsense = "nonsense " + UUID.randomUUID();

        for (int key = 0; key < 24; key++) {
            Wire.publish("key-" + key, nonsense.getBytes(UTF_8));
        }
        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        assertOnlyAlert(rule, 0);
        await().untilAsserted(() -> assertThat(Wire.read(Streams.dead(Streams.TAGS)))
                .filteredOn(value -> new String(value, UTF_8).equals(nonsense))
                .hasSize(24));
        as(BEN).get("/api/v1/alerts/dead-letters").then().statusCode(403);
        as(Tokens.of("ada", "newsdesk", "admin"))
                .get("/api/v1/alerts/dead-letters")
                .then()
                .statusCode(200)
                .body("items.stream", hasItem("tags"));
    }

    @Test
    void another_team_sees_none_of_it() {
        var rule = id(create(BEN, rule(topic, email(box))));
        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        assertOnlyAlert(rule, 0);

        as(ROLF).get("/api/v1/alerts?rule=" + rule).then().statusCode(200).body("items", hasSize(0));
        as(ROLF).get("/api/v1/alerts?limit=200").then().body("items.findAll{it.ruleId=='" + rule + "'}", hasSize(0));
        io.restassured.RestAssured.get("/api/v1/alerts").then().statusCode(401);
    }

    @Test
    void alerts_page_newest_first() {
        var rule = id(create(BEN, rule(topic, email(box))));
        for (int i = 0; i < 3; i++) {
            Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        }
        await().until(() -> alerts(rule).getList("items").size() == 3);
        var all = alerts(rule).<String>getList("items.id");

        var first = as(BEN).get("/api/v1/alerts?limit=2&rule=" + rule).jsonPath();
        var rest = as(BEN).queryParams(Map.of("limit", 2, "rule", rule, "after", first.getString("next")))
                .get("/api/v1/alerts")
                .jsonPath();

        assertThat(first.<String>getList("items.id")).isEqualTo(all.subList(0, 2));
        assertThat(rest.<String>getList("items.id")).isEqualTo(all.subList(2, 3));
        assertThat(rest.<Object>get("next")).isNull();
    }

    /** Waits until the rule has an alert and a later article of its topic was taken, and finds nothing more. */
    private void assertOnlyAlert(UUID rule, int copies) {
        await().until(() -> !alerts(rule).getList("items").isEmpty());
        awaitTaken();
        assertThat(alerts(rule).getList("items")).hasSize(1);
        assertThat(alerts(rule).getInt("items[0].copies")).isEqualTo(copies);
        await().until(() -> !Wire.raised(rule).isEmpty());
        assertThat(Wire.raised(rule)).hasSize(1);
        await().until(() -> Wire.mails(box).size() == 1);
        assertThat(Wire.mails(box)).hasSize(1);
    }

    /** Partitions are taken side by side, so one later record on each must have been seen. */
    private static void awaitTaken() {
        var marker = Topics.of("newsdesk");
        var rule = id(create(BEN, rule(marker, email("marker@example.org"))));
        Wire.publishToEach(
                () -> Tags.now().topic(marker).article(UUID.randomUUID()).build());
        await().until(() -> as(BEN).get("/api/v1/alerts?limit=200&rule=" + rule)
                        .jsonPath()
                        .getList("items")
                        .size()
                == Wire.PARTITIONS);
    }

    private static JsonPath alerts(UUID rule) {
        return as(BEN).get("/api/v1/alerts?rule=" + rule).jsonPath();
    }

    private static UUID id(JsonPath made) {
        return UUID.fromString(made.getString("id"));
    }
}

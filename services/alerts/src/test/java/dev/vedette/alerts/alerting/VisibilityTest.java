package dev.vedette.alerts.alerting;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.as;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static dev.vedette.alerts.testing.Rules.webhook;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.vedette.alerts.testing.Database;
import dev.vedette.alerts.testing.Receivers;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.Visibility;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees a topic is asked when an alert is decided on, handed over and read. */
@QuarkusTest
class VisibilityTest {

    @Inject
    AlertService alerts;

    private final UUID topic = Topics.open("research", "newsdesk");

    @BeforeAll
    static void patience() {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Test
    void a_replica_is_ready_when_it_knows_all_topics() {
        assertThat(given().get("/q/health/ready").jsonPath().getString("checks.find { it.name == 'topics' }.status"))
                .isEqualTo("UP");
    }

    @Test
    void a_topic_that_is_withdrawn_no_longer_alerts_other_teams() {
        var rule = ruleOf(topic);
        Topics.tell(Topics.topic(topic, "research", Visibility.TEAM, "Bridges"));

        consider(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        Topics.tell(Topics.topic(topic, "research", Visibility.ORGANISATION, "Bridges"));

        assertThat(read(rule).getList("items")).isEmpty();
    }

    @Test
    void alerts_of_a_withdrawn_topic_are_gone_and_come_back_with_it() {
        var rule = ruleOf(topic);
        consider(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        assertThat(read(rule).getList("items")).hasSize(1);

        Topics.tell(Topics.topic(topic, "research", Visibility.TEAM, "Bridges"));
        assertThat(read(rule).getList("items")).isEmpty();

        Topics.tell(Topics.topic(topic, "research", Visibility.ORGANISATION, "Crossings"));
        assertThat(read(rule).getList("items[0].topics.name")).isEqualTo(List.of("Crossings"));
    }

    @Test
    void a_withdrawn_topic_is_not_named_beside_ones_own() {
        var own = Topics.of("newsdesk", "Trams");
        var asked = new HashMap<>(rule(topic, email("desk@example.org")));
        asked.put("topicIds", List.of(topic, own));
        var rule = create(BEN, asked).getUUID("id");
        consider(Tags.now().topic(topic).topic(own).article(UUID.randomUUID()).build());
        assertThat(read(rule).getList("items[0].topics")).hasSize(2);

        Topics.tell(Topics.topic(topic, "research", Visibility.TEAM, "Bridges"));

        assertThat(read(rule).getList("items[0].topics.name")).isEqualTo(List.of("Trams"));
        assertThat(read(rule).getList("items[0].topicIds")).isEqualTo(List.of(own.toString()));
    }

    @Test
    void ones_own_topic_that_was_deleted_keeps_its_alerts_and_raises_none() {
        var own = Topics.of("newsdesk", "Trams");
        var rule = ruleOf(own);
        consider(Tags.now().topic(own).article(UUID.randomUUID()).build());

        Topics.tell(Topics.deleted(own, "newsdesk"));
        consider(Tags.now().topic(own).article(UUID.randomUUID()).build());

        assertThat(read(rule).getList("items")).hasSize(1);
        assertThat(read(rule).getBoolean("items[0].topics[0].deleted")).isTrue();
    }

    @Test
    void a_page_is_filled_although_alerts_between_are_hidden() {
        var own = Topics.of("newsdesk", "Trams");
        var asked = new HashMap<>(rule(topic, email("desk@example.org")));
        asked.put("topicIds", List.of(topic, own));
        var rule = create(BEN, asked).getUUID("id");
        for (int i = 0; i < 12; i++) {
            consider(Tags.now()
                    .topic(i % 6 == 0 ? own : topic)
                    .article(UUID.randomUUID())
                    .build());
        }

        Topics.tell(Topics.topic(topic, "research", Visibility.TEAM, "Bridges"));
        var first = as(BEN).get("/api/v1/alerts?limit=1&rule=" + rule).jsonPath();
        var second = as(BEN).get("/api/v1/alerts?limit=1&rule=" + rule + "&after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items")).hasSize(1);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.<Object>get("next")).isNull();
    }

    @Test
    void tags_of_a_topic_that_is_not_known_yet_wait_for_it_and_nothing_is_lost() {
        var coming = Receivers.topic("newsdesk");
        var rule = ruleOf(coming);
        var tags = Tags.now().topic(coming).article(UUID.randomUUID()).build();
        assertThatThrownBy(() -> consider(tags)).isInstanceOf(TopicsBehindException.class);

        Topics.tell(Topics.topic(coming, "newsdesk", Visibility.TEAM, "Bridges"));
        consider(tags);

        assertThat(read(rule).getList("items")).hasSize(1);
    }

    @Test
    void what_waits_to_be_handed_over_is_refused_once_its_topic_is_withdrawn() {
        var path = "/hooks/" + UUID.randomUUID();
        Receivers.client().register(post(path).willReturn(status(503)));
        var rule = create(BEN, rule(topic, webhook(Receivers.hook(path)))).getUUID("id");
        consider(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        await().until(() -> read(rule).getInt("items[0].deliveries[0].attempts") > 0);

        Topics.tell(Topics.topic(topic, "research", Visibility.TEAM, "Bridges"));
        await().until(() -> failed(rule) == 1);

        Topics.tell(Topics.topic(topic, "research", Visibility.ORGANISATION, "Bridges"));
        assertThat(read(rule).getString("items[0].deliveries[0].lastError")).contains("withdrawn");
    }

    private static long failed(UUID rule) {
        return Database.number("""
                select count(*) from deliveries d join alerts a on a.id = d.subject_id
                where a.rule_id = ? and d.status = 'FAILED'""", rule);
    }

    private UUID ruleOf(UUID topicId) {
        return create(BEN, rule(topicId, email("desk@example.org"))).getUUID("id");
    }

    private Set<UUID> consider(ArticleTags tags) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> alerts.consider(tags));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static JsonPath read(UUID rule) {
        return as(BEN).get("/api/v1/alerts?rule=" + rule).jsonPath();
    }
}

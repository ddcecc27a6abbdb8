package dev.vedette.alerts.dispatch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.as;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.rule;
import static dev.vedette.alerts.testing.Rules.webhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import dev.vedette.alerts.testing.Database;
import dev.vedette.alerts.testing.Receivers;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.alerts.testing.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Webhooks as their receivers see them. */
@QuarkusTest
class WebhookDeliveryTest {

    private static final int BURST = 20;

    private final String path = "/hooks/" + UUID.randomUUID();
    private final UUID topic = Topics.of("newsdesk");

    @BeforeAll
    static void patience() {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Test
    void a_receiver_can_verify_what_it_gets() throws Exception {
        answers(post(path).willReturn(ok()));
        var made = create(BEN, rule(topic, webhook(Receivers.hook(path))));
        var tag = Tags.now().topic(topic).article(UUID.randomUUID()).build();

        Wire.publish(tag);

        await().until(() -> received().size() == 1);
        var request = received().getFirst();
        new Webhook(made.getString("channels[0].secret")).verify(request.getBodyAsString(), headers(request));
        var body = body(request);
        assertThat(body.path("type").asText()).isEqualTo("alert.raised");
        assertThat(body.path("timestamp").asText())
                .isEqualTo(body.at("/data/raisedAt").asText());
        assertThat(body.at("/data/id").asText()).isEqualTo(request.getHeader("webhook-id"));
        assertThat(body.at("/data/articleId").asText())
                .isEqualTo(tag.article().articleId().toString());
        assertThat(body.at("/data/prominence").asText()).isEqualTo("main");
        assertThat(body.at("/data/evidence/0/sentence").asText()).isEqualTo(Tags.SENTENCE);
        await().untilAsserted(
                        () -> assertThat(delivery(made).getString("status")).isEqualTo("delivered"));
    }

    @Test
    void a_failing_receiver_gets_the_same_again_until_it_takes_it() {
        answers(post(path)
                .inScenario(path)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(500))
                .willSetStateTo("up"));
        answers(post(path).inScenario(path).whenScenarioStateIs("up").willReturn(ok()));
        var made = create(BEN, rule(topic, webhook(Receivers.hook(path))));

        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        await().untilAsserted(
                        () -> assertThat(delivery(made).getString("status")).isEqualTo("delivered"));
        assertThat(received()).hasSize(2);
        assertThat(received())
                .extracting(request -> request.getHeader("webhook-id"))
                .doesNotContainNull();
        assertThat(received().getFirst().getHeader("webhook-id"))
                .isEqualTo(received().getLast().getHeader("webhook-id"));
        assertThat(received().getFirst().getBodyAsString())
                .isEqualTo(received().getLast().getBodyAsString());
        assertThat(delivery(made).getInt("attempts")).isEqualTo(2);
        assertThat(delivery(made).getString("lastError")).isNull();
    }

    @Test
    void a_receiver_that_is_gone_gets_nothing_more() {
        answers(post(path).willReturn(aResponse().withStatus(410)));
        var made = create(BEN, rule(topic, webhook(Receivers.hook(path))));

        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        await().untilAsserted(
                        () -> assertThat(delivery(made).getString("status")).isEqualTo("failed"));
        assertThat(delivery(made).getString("lastError")).contains("410");
        var rule = as(BEN).get("/api/v1/rules/" + made.getString("id")).jsonPath();
        assertThat(rule.getBoolean("channels[0].disabled")).isTrue();

        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        await().until(() -> alerts(made).getList("items").size() == 2);
        assertThat(alerts(made).getList("items[0].deliveries")).isEmpty();
        assertThat(received()).hasSize(1);
    }

    @Test
    void the_owner_of_a_rule_is_told_once_that_its_receiver_is_gone() {
        answers(post(path).willReturn(aResponse().withStatus(410)));
        var asked = new HashMap<>(rule(topic, webhook(Receivers.hook(path))));
        asked.put("name", "Watch " + topic);
        create(BEN, asked);

        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        await().until(() -> !notices().isEmpty());
        assertThat(notices()).hasSize(1);
        assertThat(notices().getFirst().path("subject").asText())
                .isEqualTo("Alerts of Watch " + topic + " no longer reach 127.0.0.1");
        assertThat(notices().getFirst().path("text").asText()).contains("The endpoint answered 410: it is gone.");
        assertThat(notices().getFirst().path("html").asText()).contains("410").doesNotContain(path);
    }

    private List<JsonNode> notices() {
        return Wire.mails("ben@example.org").stream()
                .filter(mail -> mail.path("subject").asText().contains(topic.toString()))
                .toList();
    }

    @Test
    void an_address_in_a_private_network_is_refused_at_once() {
        var made = create(BEN, rule(topic, webhook(Receivers.hook(path))));
        Database.run(
                "update channels set target = 'http://10.1.2.3/hook' where id = ?", made.getUUID("channels[0].id"));

        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        await().untilAsserted(
                        () -> assertThat(delivery(made).getString("status")).isEqualTo("failed"));
        assertThat(delivery(made).getInt("attempts")).isOne();
        assertThat(delivery(made).getString("lastError")).isEqualTo("The address leads into a private network");
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it() {
        answers(post(path).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "3600")));
        var made = create(BEN, rule(topic, webhook(Receivers.hook(path))));

        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());

        await().untilAsserted(
                        () -> assertThat(delivery(made).getString("lastError")).contains("503"));
        assertThat(delivery(made).getString("status")).isEqualTo("pending");
        await().during(Duration.ofSeconds(2)).until(() -> received().size() == 1);
    }

    @Test
    void beside_an_endpoint_that_hangs_another_gets_all_of_a_burst() {
        answers(post(path).willReturn(ok()));
        create(BEN, rule(topic, webhook(Receivers.hook(path))));
        var slow = create(
                BEN,
                rule(
                        topic,
                        IntStream.range(0, 6)
                                .mapToObj(number -> webhook(Receivers.hangingHook(path + "/" + number)))
                                .toArray()));

        for (int number = 0; number < BURST; number++) {
            Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        }

        await().until(() -> received().size() == BURST);
        // had rounds waited for it, there would be an attempt that ended for each that the other took
        assertThat(Database.number("""
                        select count(*) from delivery_attempts a join deliveries d on d.id = a.delivery_id
                        join channels c on c.id = d.channel_id where c.rule_id = ?""", slow.getUUID("id"))).isLessThan(BURST / 2);
        Database.run(
                "delete from deliveries where channel_id in (select id from channels where rule_id = ?)",
                slow.getUUID("id"));
    }

    @Test
    void a_deleted_rule_sends_nothing_more() {
        answers(post(path).willReturn(aResponse().withStatus(500)));
        var made = create(BEN, rule(topic, webhook(Receivers.hook(path))));
        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        await().until(() -> !received().isEmpty());

        as(BEN).delete("/api/v1/rules/" + made.getString("id")).then().statusCode(204);

        await().untilAsserted(
                        () -> assertThat(delivery(made).getString("status")).isEqualTo("failed"));
        assertThat(delivery(made).getString("lastError")).contains("removed");
    }

    @Test
    void the_log_of_deliveries_never_shows_a_secret() {
        answers(post(path).willReturn(ok()));
        var made = create(BEN, rule(topic, webhook(Receivers.hook(path))));
        Wire.publish(Tags.now().topic(topic).article(UUID.randomUUID()).build());
        await().until(() -> !alerts(made).getList("items").isEmpty());

        assertThat(as(BEN).get("/api/v1/alerts?rule=" + made.getString("id")).asString())
                .doesNotContain("whsec_");
    }

    private static void answers(MappingBuilder stub) {
        Receivers.client().register(stub);
    }

    private List<LoggedRequest> received() {
        return Receivers.client().find(postRequestedFor(urlEqualTo(path)));
    }

    private static JsonPath alerts(JsonPath rule) {
        return as(BEN).get("/api/v1/alerts?rule=" + rule.getString("id")).jsonPath();
    }

    private static JsonPath delivery(JsonPath rule) {
        return alerts(rule).setRootPath("items[0].deliveries[0]");
    }

    private static JsonNode body(LoggedRequest request) throws Exception {
        return new ObjectMapper().readTree(request.getBody());
    }

    private static HttpHeaders headers(LoggedRequest request) {
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(request.getHeader("webhook-id")),
                        "webhook-timestamp", List.of(request.getHeader("webhook-timestamp")),
                        "webhook-signature", List.of(request.getHeader("webhook-signature"))),
                (name, value) -> true);
    }
}

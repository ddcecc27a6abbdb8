package dev.vedette.alerts.rules;

import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.VERA;
import static dev.vedette.alerts.testing.Rules.as;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static dev.vedette.alerts.testing.Rules.webhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.vedette.alerts.testing.Receivers;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleResourceTest {

    @Test
    void a_rule_reads_back_as_it_was_made() {
        var topic = Receivers.topic("newsdesk");
        var made = as(BEN).body(rule(topic, email("desk@example.org"), webhook(Receivers.hook("/made"))))
                .post("/api/v1/rules")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("topicIds", equalTo(List.of(topic.toString())))
                .body("minProminence", equalTo("passing"))
                .body("timing", equalTo("immediate"))
                .body("enabled", equalTo(true))
                .body("team", equalTo("newsdesk"))
                .body("owner", equalTo("ben"))
                .body("version", equalTo(1))
                .extract();

        var read = as(BEN).get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract();
        assertThat(read.jsonPath().<Object>get("createdAt"))
                .isEqualTo(made.jsonPath().get("createdAt"));
        assertThat(read.jsonPath().<Object>get("channels[0]"))
                .isEqualTo(made.jsonPath().get("channels[0]"));
    }

    @Test
    void a_viewer_sees_no_more_of_a_channel_than_its_host() {
        var channels = new Object[] {email("desk@example.org"), webhook(Receivers.hook("/services/T0/secret"))};
        var made = create(BEN, rule(Receivers.topic("newsdesk"), channels));

        var read = as(VERA).get("/api/v1/rules/" + made.getString("id"));

        assertThat(read.jsonPath().getList("channels.host")).isEqualTo(List.of("example.org", "127.0.0.1"));
        assertThat(read.asString()).doesNotContain("desk@", "/services/");
    }

    @Test
    void a_rule_says_what_became_of_its_topics() {
        var own = Topics.of("newsdesk", "Trams");
        var gone = Topics.of("newsdesk", "Ferries");
        var withdrawn = Topics.open("research", "newsdesk");
        var coming = Receivers.topic("newsdesk");
        var asked = new HashMap<>(rule(own, email("desk@example.org")));
        asked.put("topicIds", List.of(own, gone, withdrawn, coming));
        var made = create(BEN, asked);

        Topics.tell(Topics.deleted(gone, "newsdesk"));
        Topics.tell(Topics.topic(withdrawn, "research", Visibility.TEAM, "Secret plans"));

        var read = as(VERA).get("/api/v1/rules/" + made.getString("id"));
        assertThat(read.jsonPath().getList("topics.state"))
                .isEqualTo(List.of("visible", "deleted", "withdrawn", "unknown"));
        assertThat(read.jsonPath().getList("topics.id")).isEqualTo(made.getList("topicIds"));
        assertThat(read.jsonPath().getString("topics[0].name")).isEqualTo("Trams");
        assertThat(read.asString()).doesNotContain("Secret plans");
    }

    @Test
    void a_secret_is_shown_once() {
        var made = create(BEN, rule(Receivers.topic("newsdesk"), webhook(Receivers.hook("/secret"))));

        assertThat(made.getString("channels[0].secret")).startsWith("whsec_");
        as(BEN).get("/api/v1/rules/" + made.getString("id"))
                .then()
                .body("channels[0].url", notNullValue())
                .body("channels[0].secret", nullValue());
    }

    @Test
    void a_secret_of_the_callers_own_is_taken() {
        var own = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        var channel = Map.of("type", "webhook", "url", Receivers.hook("/own"), "secret", own);

        var made = create(BEN, rule(Receivers.topic("newsdesk"), channel));

        assertThat(made.getString("channels[0].secret")).isEqualTo(own);
    }

    @Test
    void a_change_merges_and_counts() {
        var made = create(BEN, rule(Receivers.topic("newsdesk"), email("desk@example.org")));

        as(BEN).header("If-Match", "\"1\"")
                .body(Map.of("name", "Renamed", "enabled", false, "minProminence", "notable"))
                .patch("/api/v1/rules/" + made.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Renamed"))
                .body("enabled", equalTo(false))
                .body("minProminence", equalTo("notable"))
                .body("topicIds", equalTo(made.getList("topicIds")))
                .body("channels.id", equalTo(made.getList("channels.id")))
                .body("version", equalTo(2));
    }

    @Test
    void a_change_is_a_merge_patch_in_which_null_takes_away_and_a_list_replaces() {
        var topic = Receivers.topic("newsdesk");
        var asked = new HashMap<>(rule(topic, email("desk@example.org")));
        asked.put("minProminence", "notable");
        asked.put("enabled", false);
        asked.put("topicIds", List.of(Receivers.topic("newsdesk"), topic));
        var path = "/api/v1/rules/" + create(BEN, asked).getString("id");

        as(BEN).contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"minProminence\": null, \"enabled\": null, \"topicIds\": [\"%s\"]}".formatted(topic))
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Bridges of the Lode"))
                .body("minProminence", equalTo("passing"))
                .body("enabled", equalTo(true))
                .body("topicIds", equalTo(List.of(topic.toString())))
                .body("channels.address", equalTo(List.of("desk@example.org")));
    }

    @Test
    void a_rule_is_not_changed_by_what_it_could_not_have_been_made_with() {
        var path = "/api/v1/rules/"
                + create(BEN, rule(Receivers.topic("newsdesk"), email("desk@example.org")))
                        .getString("id");

        refusedChange(path, "{\"nam\": \"x\"}", "nam");
        refusedChange(path, "{\"name\": null}", "name");
        refusedChange(path, "{\"channels\": null}", "channels");
        refusedChange(path, "{\"topicIds\": []}", "topicIds");
        refusedChange(path, "{\"channels\": [{\"type\": \"email\", \"address\": \"x\"}]}", "channels[0].address");
        as(BEN).get(path).then().body("version", equalTo(1));
    }

    private static void refusedChange(String path, String change, String field) {
        as(BEN).header("If-Match", "\"1\"")
                .body(change)
                .patch(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of(field)));
    }

    @Test
    void a_channel_that_stays_keeps_its_id_and_secret_and_others_come_and_go() {
        var hook = Receivers.hook("/stays");
        var made = create(BEN, rule(Receivers.topic("newsdesk"), email("desk@example.org"), webhook(hook)));

        as(BEN).header("If-Match", "\"1\"")
                .body(Map.of("channels", List.of(webhook(hook), email("other@example.org"))))
                .patch("/api/v1/rules/" + made.getString("id"))
                .then()
                .statusCode(200)
                .body("channels", hasSize(2))
                .body("channels[0].id", equalTo(made.getString("channels[1].id")))
                .body("channels[0].secret", nullValue())
                .body("channels[1].address", equalTo("other@example.org"));
        as(BEN).get("/api/v1/rules/" + made.getString("id"))
                .then()
                .body("channels", hasSize(2))
                .body("channels[1].address", equalTo("other@example.org"));
    }

    @Test
    void a_change_needs_the_version_it_is_made_from() {
        var path = "/api/v1/rules/"
                + create(BEN, rule(Receivers.topic("newsdesk"), email("desk@example.org")))
                        .getString("id");

        as(BEN).body(Map.of("name", "x")).patch(path).then().statusCode(428);
        as(BEN).header("If-Match", "\"7\"")
                .body(Map.of("name", "x"))
                .patch(path)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("https://vedette.dev/problems/changed-meanwhile"));
        as(BEN).header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        as(BEN).get(path).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void a_deleted_rule_is_gone() {
        var path = "/api/v1/rules/"
                + create(BEN, rule(Receivers.topic("newsdesk"), email("desk@example.org")))
                        .getString("id");

        as(BEN).delete(path).then().statusCode(204);

        as(BEN).get(path).then().statusCode(404);
        as(BEN).delete(path).then().statusCode(404);
    }

    @Test
    void a_list_pages_newest_first() {
        var team = "paging-" + java.util.UUID.randomUUID();
        var cara = Tokens.of("cara", team, "analyst");
        var topic = Receivers.topic(team);
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.addFirst(create(cara, rule(topic, email("desk@example.org"))).getString("id"));
        }

        var first = as(cara).get("/api/v1/rules?limit=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var second = as(cara).get("/api/v1/rules?limit=2&after=" + first.getString("next"))
                .jsonPath();
        var third = as(cara).get("/api/v1/rules?limit=2&after=" + second.getString("next"))
                .jsonPath();

        var seen = new ArrayList<String>(first.getList("items.id"));
        seen.addAll(second.getList("items.id"));
        seen.addAll(third.getList("items.id"));
        assertThat(seen).isEqualTo(made);
        assertThat(third.<Object>get("next")).isNull();
        assertThat(first.getList("items[0].channels")).hasSize(1);
    }

    @Test
    void lists_hold_no_secrets() {
        create(BEN, rule(Receivers.topic("newsdesk"), webhook(Receivers.hook("/listed"))));

        as(BEN).get("/api/v1/rules").then().body("items.channels.flatten().secret", everyItem(nullValue()));
        as(BEN).get("/api/v1/rules").then().body("items[0].channels[0].url", startsWith("http"));
    }
}

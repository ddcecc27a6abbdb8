package dev.vedette.alerts.rules;

import static dev.vedette.alerts.testing.Rules.as;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static dev.vedette.alerts.testing.Rules.webhook;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.vedette.alerts.testing.Receivers;
import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bad input is refused with the field and the fix, and leaves no row behind. */
@QuarkusTest
class RuleRefusalsTest {

    private final String team = "refusals-" + UUID.randomUUID();
    private final String cara = Tokens.of("cara", team, "analyst");
    private final UUID topic = Receivers.topic(team);

    @AfterEach
    void nothing_was_saved() {
        as(cara).get("/api/v1/rules").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_topic_that_is_unknown_or_hidden_is_named() {
        var hidden = Receivers.topic("research");
        var rule = new HashMap<>(rule(topic, email("desk@example.org")));
        rule.put("topicIds", List.of(topic, hidden, UUID.randomUUID()));

        refused(rule, "topicIds[1]");
        refused(rule, "topicIds[2]");
    }

    @Test
    void a_webhook_into_a_private_network_is_named() {
        refused(rule(topic, email("desk@example.org"), webhook("http://127.0.0.1:80/hook")), "channels[1].url");
        refused(rule(topic, webhook("http://169.254.169.254/latest/meta-data")), "channels[0].url");
        refused(rule(topic, webhook("http://[::1]/hook")), "channels[0].url");
    }

    @Test
    void a_webhook_that_is_no_web_address_is_named() {
        refused(rule(topic, webhook("ftp://hooks.example/a")), "channels[0].url");
        refused(rule(topic, webhook("not an address")), "channels[0].url");
        refused(rule(topic, webhook("")), "channels[0].url");
    }

    @Test
    void a_secret_of_another_form_is_named() {
        var channel = Map.of("type", "webhook", "url", Receivers.hook("/a"), "secret", "hunter2");

        refused(rule(topic, channel), "channels[0].secret");
    }

    @Test
    void a_mail_address_that_is_none_is_named() {
        refused(rule(topic, email("nobody")), "channels[0].address");
        refused(rule(topic, email("a@example.org, b@example.org")), "channels[0].address");
        refused(rule(topic, email("a@example.org\r\nBcc: b@example.org")), "channels[0].address");
    }

    @Test
    void a_channel_without_its_address_is_named() {
        refused(rule(topic, Map.of("type", "email")), "channels[0].address");
        refused(rule(topic, Map.of("type", "webhook")), "channels[0].url");
    }

    @Test
    void a_channel_of_another_kind_is_named() {
        refused(rule(topic, Map.of("type", "pigeon", "loft", 7)), "channels[0].type");
        refused(rule(topic, Map.of("address", "desk@example.org")), "channels[0].type");
    }

    @Test
    void the_same_channel_twice_is_named() {
        refused(rule(topic, email("desk@example.org"), email("desk@example.org")), "channels[1]");
    }

    @Test
    void missing_and_empty_fields_are_named() {
        for (var field : List.of("name", "topicIds", "channels")) {
            var rule = new HashMap<>(rule(topic, email("desk@example.org")));
            rule.remove(field);
            refused(rule, field);
        }
        var rule = new HashMap<>(rule(topic, email("desk@example.org")));
        rule.put("name", "  ");
        refused(rule, "name");
        rule.put("name", "x");
        rule.put("topicIds", List.of());
        refused(rule, "topicIds");
    }

    @Test
    void a_name_that_controls_the_text_around_it_is_named() {
        var rule = new HashMap<>(rule(topic, email("desk@example.org")));
        for (var name : List.of("a\u0000b", "a\r\nb", "a\u001b[31m", "a\u202ecilbup")) {
            rule.put("name", name);
            refused(rule, "name");
        }
    }

    @Test
    void too_much_of_anything_is_named() {
        var rule = new HashMap<>(rule(topic, email("desk@example.org")));
        rule.put("name", "x".repeat(201));
        refused(rule, "name");
        var channels = new ArrayList<Object>();
        for (int i = 0; i < 11; i++) {
            channels.add(email("desk" + i + "@example.org"));
        }
        refused(rule(topic, channels.toArray()), "channels");
    }

    @Test
    void wrong_types_and_unknown_fields_are_named() {
        var rule = new HashMap<>(rule(topic, email("desk@example.org")));
        rule.put("enabled", "perhaps");
        refused(rule, "enabled");
        rule.remove("enabled");
        rule.put("minProminence", "huge");
        refused(rule, "minProminence");
        rule.remove("minProminence");
        rule.put("colour", "red");
        refused(rule, "colour");
        rule.remove("colour");
        rule.put("topicIds", List.of("seven"));
        refused(rule, "topicIds[0]");
    }

    @Test
    void what_is_no_json_is_refused() {
        refusedBody("{\"name\":", "body");
        refusedBody("[]", "body");
        refusedBody("", "body");
        refusedBody("null", "body");
    }

    @Test
    void an_oversized_body_is_refused() {
        as(cara).body("{\"name\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/rules")
                .then()
                .statusCode(413);
    }

    @Test
    void another_media_type_is_refused() {
        as(cara).contentType("text/plain")
                .body("rule")
                .post("/api/v1/rules")
                .then()
                .statusCode(415);
    }

    @Test
    void malformed_parameters_are_refused() {
        as(cara).get("/api/v1/rules?limit=0").then().statusCode(400).body("errors.field", hasItem("limit"));
        as(cara).get("/api/v1/rules?limit=many").then().statusCode(400);
        as(cara).get("/api/v1/rules?after=nowhere").then().statusCode(400).body("errors.field", hasItem("after"));
        as(cara).get("/api/v1/alerts?rule=seven").then().statusCode(400);
    }

    private void refused(Map<String, Object> rule, String field) {
        as(cara).body(rule)
                .post("/api/v1/rules")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors[0].message", not(emptyOrNullString()))
                .body("errors[0].fix", not(emptyOrNullString()));
    }

    private void refusedBody(String body, String field) {
        as(cara).body(body)
                .post("/api/v1/rules")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }
}

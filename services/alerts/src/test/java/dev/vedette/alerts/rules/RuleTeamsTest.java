package dev.vedette.alerts.rules;

import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.ROLF;
import static dev.vedette.alerts.testing.Rules.VERA;
import static dev.vedette.alerts.testing.Rules.as;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.vedette.alerts.testing.Receivers;
import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may do what with whose rules. */
@QuarkusTest
class RuleTeamsTest {

    @Test
    void nobody_gets_in_without_a_token() {
        var path = "/api/v1/rules/" + UUID.randomUUID();

        anonymous().get("/api/v1/rules").then().statusCode(401).contentType("application/problem+json");
        anonymous().body("{}").post("/api/v1/rules").then().statusCode(401);
        anonymous().get(path).then().statusCode(401);
        anonymous().body("{}").patch(path).then().statusCode(401);
        anonymous().delete(path).then().statusCode(401);
    }

    @Test
    void a_viewer_reads_and_changes_nothing() {
        var made = create(BEN, rule(Receivers.topic("newsdesk"), email("desk@example.org")));
        var path = "/api/v1/rules/" + made.getString("id");

        as(VERA).get(path).then().statusCode(200);
        as(VERA).get("/api/v1/rules").then().statusCode(200);
        as(VERA).body("{}").post("/api/v1/rules").then().statusCode(403).contentType("application/problem+json");
        as(VERA).header("If-Match", "\"1\"").body("{}").patch(path).then().statusCode(403);
        as(VERA).delete(path).then().statusCode(403);
    }

    @Test
    void a_rule_of_another_team_does_not_exist() {
        var made = create(BEN, rule(Receivers.topic("newsdesk"), email("desk@example.org")));
        var path = "/api/v1/rules/" + made.getString("id");

        as(ROLF).get(path).then().statusCode(404);
        as(ROLF).header("If-Match", "\"1\"")
                .body(Map.of("name", "mine"))
                .patch(path)
                .then()
                .statusCode(404);
        as(ROLF).delete(path).then().statusCode(404);
        as(ROLF).get("/api/v1/rules?limit=200").then().body("items.id", not(hasItem(made.getString("id"))));
        as(BEN).get(path).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void a_team_one_is_not_in_cannot_be_chosen() {
        as(ROLF).header("Vedette-Team", "newsdesk").get("/api/v1/rules").then().statusCode(403);
    }

    @Test
    void a_member_of_two_teams_works_for_the_one_that_is_named() {
        var both = Tokens.of("bea", List.of("newsdesk", "research"), "analyst");
        var topic = Receivers.topic("research");

        var id = as(both).header("Vedette-Team", "research")
                .body(rule(topic, email("desk@example.org")))
                .post("/api/v1/rules")
                .then()
                .statusCode(201)
                .body("team", equalTo("research"))
                .extract()
                .jsonPath()
                .getString("id");

        as(ROLF).get("/api/v1/rules/" + id).then().statusCode(200);
        as(both).get("/api/v1/rules/" + id).then().statusCode(404);
    }

    private static io.restassured.specification.RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }
}

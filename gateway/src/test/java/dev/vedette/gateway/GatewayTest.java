package dev.vedette.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class GatewayTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void a_call_reaches_its_service_with_the_token_and_without_cookies() {
        asAda().cookie("anything", "secret")
                .header("X-Forwarded-For", "6.6.6.6")
                .body("{\"a\":1}")
                .post("/api/v1/topics/check")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body(containsString("POST\n/api/v1/topics/check"))
                .body(containsString("auth=Bearer ey"))
                .body(containsString("cookie=null"))
                .body(containsString("encoding=null"))
                .body(containsString("for=127.0.0.1"))
                .body(containsString("body={\"a\":1}"));
    }

    @Test
    void nobody_gets_through_without_a_valid_token() {
        for (var path : List.of("/api/v1/sources", "/api/v1/articles/1", "/api/v1/rules", "/api/v1/me")) {
            given().get(path).then().statusCode(401).contentType(PROBLEM).body("title", equalTo("Sign in first"));
            given().auth().oauth2("nonsense").get(path).then().statusCode(401).contentType(PROBLEM);
        }
    }

    @Test
    void a_hub_gets_through_without_a_session_and_nobodys_goes_with_it() {
        asAda().cookie("q_session", "x")
                .body("<feed/>")
                .post("/api/v1/websub/abc")
                .then()
                .statusCode(200)
                .body(containsString("POST\n/api/v1/websub/abc"))
                .body(containsString("auth=null"))
                .body(containsString("cookie=null"))
                .body(containsString("body=<feed/>"));
    }

    @Test
    void a_change_by_cookie_alone_is_refused() {
        given().cookie("q_session", "x")
                .body("{}")
                .post("/api/v1/topics")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("detail", containsString("X-Requested-With"));
    }

    @Test
    void a_body_that_is_too_large_is_refused_in_words() {
        for (var tooLarge : Map.of("/api/v1/topics", 1_100_000, "/api/v1/sources/imports", 9_000_000)
                .entrySet()) {
            asAda().body("x".repeat(tooLarge.getValue()))
                    .post(tooLarge.getKey())
                    .then()
                    .statusCode(413)
                    .contentType(PROBLEM)
                    .body("errors[0].field", equalTo("body"));
        }
    }

    @Test
    void a_list_of_sources_may_be_large() {
        asAda().body("x".repeat(1_100_000))
                .post("/api/v1/sources/imports")
                .then()
                .statusCode(200);
    }

    @Test
    void a_service_that_fails_without_words_or_is_away_is_given_words() {
        asAda().get("/api/v1/topics/bare")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("status", equalTo(500));
        asAda().get("/api/v1/rules").then().statusCode(503).contentType(PROBLEM);
    }

    @Test
    void what_concerns_the_connection_to_a_service_is_not_passed_on() {
        var answer = asAda().get("/api/v1/topics").then().statusCode(200).header("ETag", equalTo("\"7\""));

        answer.header("Connection", nullValue()).header("X-Of-This-Hop", nullValue());
    }

    @Test
    void an_address_of_the_api_that_is_none_is_a_problem_too() {
        asAda().get("/api/v1/nothing").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void me_tells_name_roles_and_teams() {
        asAda().get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("ada"))
                .body("roles", hasItems("viewer", "analyst", "admin"))
                .body("teams", equalTo(List.of("newsdesk")))
                .body("team", equalTo("newsdesk"));
    }

    @Test
    void one_openapi_document_holds_every_service() {
        given().get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/v1/sources"))
                .body("paths", hasKey("/api/v1/articles"))
                .body("paths", hasKey("/api/v1/topics"))
                .body("paths", hasKey("/api/v1/rules"))
                .body("paths", hasKey("/api/v1/me"));
    }

    @Test
    void only_the_sign_in_side_of_keycloak_is_public() {
        given().get("/auth/realms/vedette/x").then().statusCode(200).body(containsString("/auth/realms/vedette/x"));
        given().get("/auth/admin/master/console").then().statusCode(404);
        given().get("/auth/realms/master/x").then().statusCode(404);
    }

    @Test
    void every_address_of_the_ui_opens_its_page_under_a_strict_policy() {
        for (var path : List.of("/", "/topics", "/articles/5b0c")) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .body(containsString("<div id=\"root\">"));
        }
        given().get("/assets/missing.js").then().statusCode(404).body(not(containsString("root")));
    }

    private static RequestSpecification asAda() {
        return given().auth().oauth2(Tokens.of("ada", "newsdesk", "admin")).contentType("application/json");
    }
}

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
import io.smallrye.jwt.build.Jwt;
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
                .header("X-Forwarded-Host", "evil.test")
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
                .body(containsString("host=vedette.test"))
                .body(containsString("proto=https"))
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
    void what_was_made_is_found_at_the_public_address() {
        asAda().body("{}")
                .post("/api/v1/topics")
                .then()
                .header("Location", equalTo("https://vedette.test/api/v1/topics/1"));
    }

    @Test
    void an_answer_is_kept_by_nobody_on_the_way_and_https_is_remembered() {
        asAda().get("/api/v1/topics")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("Strict-Transport-Security", containsString("max-age="));
    }

    @Test
    void json_and_tables_travel_compressed_and_a_stream_of_events_as_it_is() {
        for (var type : List.of("application/json", "application/x-ndjson", "text/csv")) {
            compressing()
                    .post("/api/v1/topics/check?as=" + type)
                    .then()
                    .header("Content-Encoding", equalTo("gzip"))
                    .header("Vary", containsString("ccept-"))
                    .body(containsString("xxx"));
        }
        compressing()
                .post("/api/v1/topics/check?as=text/event-stream")
                .then()
                .header("Content-Encoding", not(equalTo("gzip")))
                .body(containsString("xxx"));
    }

    @Test
    void a_method_that_an_address_does_not_have_is_answered_with_those_it_has() {
        asAda().put("/api/v1/topics")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", equalTo("GET, HEAD, POST"));
        asAda().post("/api/v1/me").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
        given().delete("/api/v1/openapi.json").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
    }

    @Test
    void what_no_document_describes_reaches_no_service() {
        for (var path : List.of("/api/v1/topics/1/secrets", "/api/v1/collections/1/2", "/api/v1/websub")) {
            asAda().get(path).then().statusCode(404).contentType(PROBLEM);
        }
    }

    @Test
    void a_service_gets_the_path_by_which_it_was_chosen() {
        asAda().urlEncodingEnabled(false)
                .get("/api/v1/rules/../topics/./%61%2Fb?q=%2e%2e")
                .then()
                .statusCode(200)
                .body(containsString("GET\n/api/v1/topics/a%2Fb?q=%2e%2e\n"));
        given().urlEncodingEnabled(false)
                .get("/auth/realms/master/../vedette/x")
                .then()
                .body(containsString("GET\n/auth/realms/vedette/x\n"));
    }

    @Test
    void only_tokens_for_this_api_are_taken() {
        var idToken = Jwt.claims(Map.of("typ", "ID")).audience("vedette");
        var anothers = Jwt.claims(Map.of("typ", "Bearer")).audience("account");
        for (var token : List.of(idToken, anothers)) {
            var signed = Tokens.signed(token.claim("preferred_username", "ada").expiresIn(60));
            for (var path : List.of("/api/v1/me", "/api/v1/topics")) {
                given().auth().oauth2(signed).get(path).then().statusCode(401).contentType(PROBLEM);
            }
        }
    }

    @Test
    void only_our_own_pages_sign_someone_out() {
        given().get("/sign-out").then().statusCode(405).contentType(PROBLEM).header("Allow", equalTo("POST"));
        given().header("Origin", "https://evil.test")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/sign-out")
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        given().header("Sec-Fetch-Site", "same-origin").post("/sign-out").then().statusCode(401);
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
    void a_page_may_ask_whether_anyone_is_signed_in_without_an_error() {
        given().get("/api/v1/me?optional=true").then().statusCode(204);
        given().cookie("q_session", "x").get("/api/v1/me?optional=true").then().statusCode(401);
        given().auth().oauth2("nonsense").get("/api/v1/me?optional=true").then().statusCode(401);
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
                .body("paths", hasKey("/api/v1/me"))
                .body(
                        "paths.'/api/v1/topics'.post.responses.default.$ref",
                        equalTo("#/components/responses/AnyOtherError"))
                .body("components.responses", hasKey("AnyOtherError"));
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

    @Test
    void an_upgrade_reaches_every_browser_with_the_next_page_load() {
        for (var kept : List.of("/", "/index.html", "/scheme.js", "/favicon.svg", "/topics")) {
            given().get(kept).then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        }
        for (var kept : List.of("/", "/scheme.js")) {
            given().head(kept).then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        }
        var script = given().get("/").body().asString().replaceAll("(?s).*src=\"(/assets/[^\"]+)\".*", "$1");
        given().get(script)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, immutable, max-age=31536000"));
        given().get("/assets/missing.js").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void what_is_nowhere_is_a_problem_in_words() {
        given().post("/nowhere").then().statusCode(404).contentType(PROBLEM);
        given().get("/nowhere.txt").then().statusCode(404).contentType(PROBLEM);
    }

    private static RequestSpecification compressing() {
        return asAda().header("Accept-Encoding", "gzip").body("x".repeat(2_000));
    }

    private static RequestSpecification asAda() {
        return given().auth().oauth2(Tokens.of("ada", "newsdesk", "admin")).contentType("application/json");
    }
}

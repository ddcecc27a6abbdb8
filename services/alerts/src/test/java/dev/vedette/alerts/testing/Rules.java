package dev.vedette.alerts.testing;

import static io.restassured.RestAssured.given;

import dev.vedette.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls the API as members of the sample teams. */
public final class Rules {

    public static final String BEN = Tokens.of("ben", "newsdesk", "analyst");
    public static final String VERA = Tokens.of("vera", "newsdesk", "viewer");
    public static final String ROLF = Tokens.of("rolf", "research", "analyst");

    private Rules() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static Map<String, Object> email(String address) {
        return Map.of("type", "email", "address", address);
    }

    public static Map<String, Object> webhook(String url) {
        return Map.of("type", "webhook", "url", url);
    }

    public static Map<String, Object> rule(UUID topic, Object... channels) {
        return Map.of("name", "Bridges of the Lode", "topicIds", List.of(topic), "channels", List.of(channels));
    }

    public static JsonPath create(String token, Map<String, Object> rule) {
        return as(token)
                .body(rule)
                .post("/api/v1/rules")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}

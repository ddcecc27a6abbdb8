package dev.vedette.topics;

import static io.restassured.RestAssured.given;

import dev.vedette.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The service as its callers see it. */
public final class Api {

    public static final String TOPICS = "/api/v1/topics";

    private Api() {}

    /** Makes a topic of the team newsdesk. */
    public static ValidatableResponse create(String user, Map<String, String> topic) {
        return as(user, "newsdesk", "analyst").body(topic).post(TOPICS).then();
    }

    public static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    /** A new topic of the team newsdesk. */
    public static String topic(String name, String query) {
        return id(create("ben", Map.of("name", name, "query", query)));
    }

    /** Changes a topic from whatever version it has. */
    public static ValidatableResponse change(String topic, Map<String, String> change) {
        return ben().header("If-Match", "*")
                .body(change)
                .patch(TOPICS + "/" + topic)
                .then();
    }

    public static RequestSpecification ben() {
        return as("ben", "newsdesk", "analyst");
    }

    public static RequestSpecification as(String user, String team, String role) {
        return given().auth().oauth2(Tokens.of(user, team, role)).contentType("application/json");
    }
}

package dev.vedette.sources;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.vedette.kit.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;

/** Calls the API as people of the sample teams. */
public final class Api {

    static final String SOURCES = "/api/v1/sources";
    static final String COLLECTIONS = "/api/v1/collections";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Api() {}

    static RequestSpecification analyst() {
        return as("ben", "analyst");
    }

    static RequestSpecification viewer() {
        return as("vera", "viewer");
    }

    private static RequestSpecification as(String user, String role) {
        return given().auth().oauth2(Tokens.of(user, "newsdesk", role)).contentType("application/json");
    }

    /** Registers a source that is checked every second. */
    static String register(String url, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("url", url);
        body.put("pollSeconds", 1);
        return create(body).getString("id");
    }

    static JsonPath create(Map<String, Object> body) {
        return analyst()
                .body(body)
                .post(SOURCES)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static JsonPath get(String id) {
        return analyst()
                .get(SOURCES + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void deleteAll() {
        for (String id : analyst().get(SOURCES + "?limit=200").jsonPath().<String>getList("items.id")) {
            analyst().delete(SOURCES + "/" + id).then().statusCode(204);
        }
        for (String id : analyst().get(COLLECTIONS + "?limit=200").jsonPath().<String>getList("items.id")) {
            analyst().delete(COLLECTIONS + "/" + id).then().statusCode(204);
        }
    }

    static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(assertion);
    }
}

package dev.vedette.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.vedette.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What callers send, however they send it, arrives whole or is refused in words. */
@QuarkusTest
@QuarkusTestResource(Upstream.class)
class BodiesTest {

    private static final String PROBLEM = "application/problem+json";

    @TestHTTPResource("/")
    URI gateway;

    @Inject
    Vertx vertx;

    private record Received(int status, String type, String body) {}

    @Test
    void a_body_without_a_length_arrives_over_either_version() throws Exception {
        for (var version : new HttpVersion[] {HttpVersion.HTTP_1_1, HttpVersion.HTTP_2}) {
            var received = send(version, "/api/v1/topics/check", "{\"query\":\"a\"}");

            assertThat(received.status()).as(version.name()).isEqualTo(200);
            assertThat(received.body()).as(version.name()).endsWith("body={\"query\":\"a\"}");
        }
    }

    @Test
    void a_body_without_a_length_that_is_too_large_is_refused_in_words() throws Exception {
        for (var version : new HttpVersion[] {HttpVersion.HTTP_1_1, HttpVersion.HTTP_2}) {
            var received = send(version, "/api/v1/topics", "x".repeat(1_100_000));

            assertThat(received.status()).as(version.name()).isEqualTo(413);
            assertThat(received.type()).isEqualTo(PROBLEM);
            assertThat(received.body()).contains("too-large");
        }
    }

    @Test
    void a_body_that_announces_itself_as_too_large_is_refused_in_words() {
        for (var tooLarge : Map.of("/api/v1/topics", 1_100_000, "/api/v1/sources/imports", 9_000_000)
                .entrySet()) {
            RestAssured.given()
                    .auth()
                    .oauth2(token())
                    .body("x".repeat(tooLarge.getValue()))
                    .post(tooLarge.getKey())
                    .then()
                    .statusCode(413)
                    .contentType(PROBLEM)
                    .body("errors[0].field", equalTo("body"));
        }
    }

    @Test
    void a_document_may_be_large() throws Exception {
        assertThat(send(HttpVersion.HTTP_1_1, "/api/v1/sources/imports", "x".repeat(1_100_000))
                        .status())
                .isEqualTo(200);
    }

    /** Sends it in chunks, or frames, without Content-Length. */
    private Received send(HttpVersion version, String path, String body) throws Exception {
        var client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(version).setHttp2ClearTextUpgrade(false));
        try {
            return client.request(new RequestOptions()
                            .setMethod(HttpMethod.POST)
                            .setHost(gateway.getHost())
                            .setPort(gateway.getPort())
                            .setURI(path))
                    .compose(request -> {
                        request.putHeader("Authorization", "Bearer " + token());
                        request.setChunked(true);
                        for (var start = 0; start < body.length(); start += 16_384) {
                            request.write(body.substring(start, Math.min(body.length(), start + 16_384)));
                        }
                        request.end();
                        return request.response();
                    })
                    .compose(response -> response.body()
                            .map(text -> new Received(
                                    response.statusCode(), response.getHeader("Content-Type"), text.toString())))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            throw new AssertionError("POST " + path + " over " + version, e.getCause());
        } finally {
            client.close();
        }
    }

    private static String token() {
        return Tokens.of("ada", "newsdesk", "admin");
    }
}

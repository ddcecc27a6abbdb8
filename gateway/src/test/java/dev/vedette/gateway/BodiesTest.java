package dev.vedette.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What callers send, however they send it, arrives whole or is refused in words; what they are sent is not kept for them. */
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

    @Test
    void a_long_answer_comes_as_it_is_made_and_ends_when_nobody_reads_it_any_more() throws Exception {
        var client = vertx.createHttpClient();
        var enough = new CountDownLatch(200);
        try {
            client.request(get("/api/v1/articles/export?endless"))
                    .compose(request -> request.putHeader("Authorization", "Bearer " + token())
                            .send())
                    .onSuccess(response -> response.handler(part -> enough.countDown()));
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            client.close();
        }
        // The server behind answers one call after the other, so this one tells that the endless one ended.
        RestAssured.given()
                .auth()
                .oauth2(token())
                .get("/api/v1/articles/export")
                .then()
                .statusCode(200)
                .body(containsString("broken-off=1"));
    }

    private RequestOptions get(String path) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(gateway.getHost())
                .setPort(gateway.getPort())
                .setURI(path);
    }

    /** Sends it in chunks, or frames, without Content-Length. */
    private Received send(HttpVersion version, String path, String body) throws Exception {
        var client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(version).setHttp2ClearTextUpgrade(false));
        try {
            return client.request(get(path).setMethod(HttpMethod.POST))
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

package dev.vedette.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.local.place.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/** The public API, called with a person's token. */
public final class PublicApi implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final String gateway;
    private final String token;

    private PublicApi(HttpClient http, String gateway, String token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    public static PublicApi signIn(String gateway, String user, Secrets secrets) {
        HttpClient http = HttpClient.newHttpClient();
        String form = "grant_type=password&client_id=cli&client_secret=" + secrets.get("client-cli") + "&username="
                + user + "&password=" + secrets.password(user);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(gateway + "/auth/realms/vedette/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String token = send(http, request).required("access_token").asText();
        return new PublicApi(http, gateway, token);
    }

    /** The one of these whose field has that value, made if there is none. */
    public JsonNode ensure(String plural, String field, Map<String, Object> wanted) {
        return find(plural, field, String.valueOf(wanted.get(field))).orElseGet(() -> create(plural, wanted));
    }

    private Optional<JsonNode> find(String plural, String field, String value) {
        String after = "";
        do {
            JsonNode page = send(http, api(plural + "?limit=200" + after).GET().build());
            for (JsonNode item : page.path("items")) {
                if (value.equals(item.path(field).asText())) {
                    return Optional.of(item);
                }
            }
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return Optional.empty();
    }

    private JsonNode create(String plural, Map<String, Object> wanted) {
        String body = JSON.valueToTree(wanted).toString();
        return send(http, api(plural).POST(BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    /** Another server's JSON, without the token. */
    public JsonNode fetch(String url) {
        return send(http, HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static JsonNode send(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("%s %s answered %d: %s"
                        .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + request.uri(), e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
